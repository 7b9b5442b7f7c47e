import type { MarkedToken, Token } from 'marked'
import { maxDepth } from '../../texts/part.ts'
import { ContentLink, ImageLink } from './ContentLink.tsx'
import { decodeEntities } from './decodeEntities.ts'
import { deeper, type Place } from './place.ts'
import { RawHtml } from './RawHtml.tsx'

type Props = { tokens: readonly Token[]; place: Place }

export function Inlines({ tokens, place: outer }: Props) {
  const place = deeper(outer)
  if (place.depth > maxDepth) return tokens.map(token => token.raw)
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: tokens of a text never move
    <Inline key={index} token={token as MarkedToken} place={place} />
  ))
}

function Inline({ token, place }: { token: MarkedToken; place: Place }) {
  switch (token.type) {
    case 'text':
      return token.tokens ? <Inlines tokens={token.tokens} place={place} /> : decodeEntities(token.text)
    case 'strong':
      return (
        <strong>
          <Inlines tokens={token.tokens} place={place} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <Inlines tokens={token.tokens} place={place} />
        </em>
      )
    case 'del':
      return (
        <del>
          <Inlines tokens={token.tokens} place={place} />
        </del>
      )
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'escape':
      return token.text
    case 'html':
      return <RawHtml html={token.text} />
    case 'link':
      return <ContentLink token={token} place={place} />
    case 'image':
      return <ImageLink token={token} place={place} />
    case 'paragraph':
      // marked wraps the first line of a loose task item in a paragraph among inline tokens.
      return <Inlines tokens={token.tokens} place={place} />
    case 'checkbox':
      // Drawn by the item that it stands in.
      return null
    default:
      return decodeEntities(token.raw)
  }
}
