/** Marks that are not seen, or that turn the direction of the letters after them. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** 'a.example', 'www.a.example:8080', '10.0.0.1', in letters of any script; not 'e.g.', not 'v1.2'. */
const hostShape = /^(?:(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/u

const scheme = /^(?:(?:https?|mailto):[\\/]*|[a-z][a-z\d+.-]*:[\\/]+|[\\/]{2})/i

/**
 * The host to show after a link, where its text names another one ('[github.com](https://evil.example)') or one whose
 * letters may be mistaken for others; undefined where the text pretends nothing. For mail it is the whole address.
 */
export function findShownHost(text: string, href: string): string | undefined {
  const url = new URL(href)
  const target = url.protocol === 'mailto:' ? url.pathname : url.host
  const isMisread = unseen.test(text) || /(?:^|\.)xn--/.test(url.host)
  const isTold = namedIn(text).every(named => isSame(named, target))
  return isMisread || !isTold ? target : undefined
}

/** Hosts and mail addresses that a reader would take out of a text. */
function namedIn(text: string): string[] {
  return text
    .normalize('NFKC')
    .replaceAll(new RegExp(unseen, 'g'), '')
    .split(/[\s<>()[\]{}"'`,;|]+/)
    .map(word => word.replace(scheme, ''))
    .map(word => (/^[^\\/?#]*/.exec(word)?.[0] ?? '').replace(/[.:!?]+$/, ''))
    .filter(authority => authority.split('@').some(part => hostShape.test(part)))
}

function isSame(named: string, target: string): boolean {
  if (named.toLowerCase() === target.toLowerCase()) return true
  if (named.includes('@')) return false
  try {
    return withoutWww(new URL(`https://${named}`).host) === withoutWww(target)
  } catch {
    return false
  }
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}
