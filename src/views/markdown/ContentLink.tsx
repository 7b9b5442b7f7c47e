import type { Token, Tokens } from 'marked'
import type { ReactNode } from 'react'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { safeHref } from '../../ui/safeHref.ts'
import { decodeEntities } from './decodeEntities.ts'
import { findShownHost } from './findShownHost.ts'
import { Inlines } from './Inlines.tsx'
import type { Place } from './place.ts'
import { comment } from './RawHtml.tsx'

export function ContentLink({ token, place }: { token: Tokens.Link; place: Place }) {
  return (
    <WrittenLink href={token.href} text={textOf(token.tokens)} place={place}>
      <Inlines tokens={token.tokens} place={{ ...place, isInLink: true }} />
    </WrittenLink>
  )
}

/** Nothing is requested from anywhere by reading a page, so an image is a link to itself. */
export function ImageLink({ token, place }: { token: Tokens.Image; place: Place }) {
  const text = decodeEntities(token.text)
  return (
    <WrittenLink href={token.href} text={text} place={place}>
      {`Image: ${text || token.href}`}
    </WrittenLink>
  )
}

type Props = { href: string; text: string; place: Place; children: ReactNode }

function WrittenLink({ href: written, text, place, children }: Props) {
  const href = place.isInLink ? undefined : safeHref(decodeEntities(written), place.documentUrl)
  if (href === undefined) return children
  const host = findShownHost(text, href)
  return (
    <>
      <OutsideLink url={href} rel="noreferrer nofollow ugc">
        {/* Marks that turn the direction of letters end where the link does. */}
        <bdi>{children}</bdi>
      </OutsideLink>
      {host && <span className="text-quiet"> ({host})</span>}
    </>
  )
}

/** What a reader sees of these tokens. */
function textOf(tokens: readonly Token[], depth = 0): string {
  return tokens
    .map(token => {
      const inner = 'tokens' in token ? token.tokens : undefined
      if (inner && depth < 40) return textOf(inner, depth + 1)
      if (token.type === 'html') return token.raw.replace(comment, '')
      return decodeEntities('text' in token ? token.text : token.raw)
    })
    .join('')
}
