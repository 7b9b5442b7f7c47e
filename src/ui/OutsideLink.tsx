import type { ReactNode } from 'react'
import { safeHref } from './safeHref.ts'

type Props = {
  /** May come from a document: what must not become a link is text. */
  url: string
  /** Beside 'link'. */
  className?: string
  rel?: string
  /** For ears, where the text alone does not say enough; it begins with the text. */
  name?: string
  children: ReactNode
}

/** A link that leaves the app. Every address that is not written in our own source goes through here. */
export function OutsideLink({ url, className, rel = 'noreferrer', name, children }: Props) {
  const href = safeHref(url)
  if (href === undefined) return <span className={className}>{children}</span>
  return (
    <a className={className ? `link ${className}` : 'link'} href={href} rel={rel} aria-label={name}>
      {children}
    </a>
  )
}
