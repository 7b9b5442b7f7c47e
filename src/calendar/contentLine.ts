/** RFC 5545, 3.1: a line has no more than 75 octets, without its end. */
const longestLine = 75

/** A line whose value is text: 'SUMMARY:Go\, Rust'. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text))
}

/**
 * A property as it stands in the file, folded between characters, with CRLF. The value must not hold line breaks or
 * lone surrogates; `textLine` sees to that for texts of strangers.
 */
export function contentLine(name: string, value: string): string {
  let folded = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character)
    if (octets + size > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/**
 * RFC 5545, 3.3.11: \ ; , and line breaks are escaped; control characters but the tab are not allowed, and half a
 * surrogate pair can't be written in UTF-8.
 */
function escapeText(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
