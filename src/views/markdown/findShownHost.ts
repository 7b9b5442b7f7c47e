/** Marks that are not seen and turn or part the letters around them; no text needs one. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** Also those that a text may need ('❤\ufe0f'): a reader sees 'github.com', whatever stands between its letters. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** What can't stand in an address parts two of them: '“github.com”', 'github.com—docs', 'github.com⁄x'. */
const separator = /[^\p{L}\p{N}\p{M}\-._~:/\\?#@!$&*+=%]+/u

/** 'https://', 'HTTPS:\\\\', '//', 'mailto:'. */
const scheme = /(?:https?|mailto):[\\/]*|[a-z][a-z\d+.-]*:[\\/]+|[\\/]{2,}/i

/** 'a.example', 'www.a.example:8080', '10.0.0.1', 'jane@a.example', in letters of any script; not 'e.g.', not 'v1.2'. */
const authority =
  /(?<![\p{L}\p{N}\p{M}_.+-])(?:[\p{L}\p{N}\p{M}._+-]+@)?(?:(?:[\p{L}\p{N}\p{M}_-]+\.)+\p{L}[\p{L}\p{N}\p{M}-]+|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?/gu

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

/** Hosts and mail addresses that a reader would take out of a text; what stands in the path of an address is none. */
function namedIn(text: string): string[] {
  return decodeLetters(text)
    .normalize('NFKC')
    .replaceAll(ignorable, '')
    .replaceAll('。', '.')
    .split(separator)
    .flatMap(word => word.split(scheme))
    .map(word => word.replace(/[\\/?#].*/s, ''))
    .flatMap(word => word.match(authority) ?? [])
}

/** '%67ithub.com' is read as 'github.com'; what parts addresses stays as it is. */
function decodeLetters(text: string): string {
  return text.replaceAll(/%[2-7][\da-f]/gi, code => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.@-]/.test(letter) ? letter : code
  })
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
