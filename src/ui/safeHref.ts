const allowedSchemes = new Set(['https:', 'http:', 'mailto:'])

/**
 * The address of a link, or undefined for one that must not become a link. A relative address is resolved against
 * `base`, the document it was written in; without one only whole addresses pass. What stands before an '@' of a web
 * address ('https://github.com@evil.example') is dropped: it names nothing and is there to be misread. So is what a
 * mail address asks for beside its receiver ('?bcc=…&body=…').
 */
export function safeHref(written: string, base?: string): string | undefined {
  try {
    const url = new URL(written, base)
    if (!allowedSchemes.has(url.protocol)) return undefined
    if (url.protocol === 'mailto:') url.search = url.hash = ''
    url.username = ''
    url.password = ''
    return url.href
  } catch {
    return undefined
  }
}
