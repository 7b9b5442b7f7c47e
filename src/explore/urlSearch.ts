/** The search part of a URL as names and values, all of them text: no value is ever read as a number or as JSON. */
export type UrlSearch = { readonly [name: string]: string | readonly string[] | undefined }

/**
 * Reads `?a=1&a=2&b` as `{ a: ['1', '2'], b: '' }`, for TanStack Router's `parseSearch`. Lossless and never throws: a
 * broken escape (`100%`) stays as it is written. Without a prototype, as the router's own search objects are, so
 * that a parameter called `__proto__` is data like any other.
 */
export function parseUrlSearch(searchStr: string): UrlSearch {
  const search: Record<string, string | string[]> = Object.create(null)
  for (const part of searchStr.replace(/^\?/, '').split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = decode(equals < 0 ? part : part.slice(0, equals))
    const value = equals < 0 ? '' : decode(part.slice(equals + 1))
    const before = search[name]
    search[name] = before === undefined ? value : [before, value].flat()
  }
  return search
}

/** The opposite of `parseUrlSearch`, for `stringifySearch`: '' or `?skill=go,rust&q=two+words`. */
export function stringifyUrlSearch(search: UrlSearch): string {
  const parts = Object.entries(search).flatMap(([name, value]) =>
    listValues(value).map(one => `${encode(name)}=${encode(one)}`),
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Every value of one parameter, in the order of the URL. */
export function listValues(value: UrlSearch[string]): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** A `+` is a space, as forms write it; but at the end of a value it is meant: people type `skill=c++,go`. */
const plusesForSpaces = /\++(?![+,]|$)/g
const spacesForPluses = /(?:%20)+(?!%20|,|$)/g
/** What browsers leave alone in a query and people like to read. */
const readable = /%(?:2C|3A|2F|40)/g
/** Half of a surrogate pair: no URL can carry it, and encodeURIComponent throws. */
const loneSurrogate = /\p{Surrogate}/gu

function encode(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, '\uFFFD'))
    .replace(/'/g, '%27')
    .replace(readable, decodeURIComponent)
    .replace(spacesForPluses, spaces => '+'.repeat(spaces.length / 3))
}

function decode(text: string): string {
  const spaced = text.replace(plusesForSpaces, pluses => ' '.repeat(pluses.length))
  return spaced.replace(/(?:%[\da-f]{2})+/gi, decodeEscapes)
}

function decodeEscapes(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes
  }
}
