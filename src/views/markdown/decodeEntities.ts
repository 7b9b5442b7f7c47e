/** The named references that people write by hand. Any other stays as written, which is what a reader of the source sees. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    middot: '·',
    rarr: '→',
    larr: '←',
    copy: '©',
    reg: '®',
    trade: '™',
    times: '×',
    eacute: 'é',
  }),
)

/** Character references become characters: marked leaves them to the HTML parser, which text in React never meets. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (written, decimal, hex, name) => {
      if (name !== undefined) return named.get(name) ?? written
      const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      return isCharacter ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}
