// Markdown marks that stand around dates: '**Wed**, [Aug 5](…) ~~Aug 4~~ \(1 week\)' reads 'Wed, Aug 5  (1 week)'.

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '−',
  lt: '<',
  gt: '>',
  rarr: '→',
  quot: '"',
  '#39': "'",
  '#8211': '–',
  '#8212': '—',
  '#160': ' ',
}

type Rule = { pattern: RegExp; replace: (match: RegExpExecArray, source: string) => string }

const keepNothing = () => ''

/** Tried in order at each place of the text; each pattern runs over its own characters once. */
const rules: Rule[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, replace: match => match[1] ?? '' },
  { pattern: /~~(?:[^~]|~(?!~)){0,2000}~~/y, replace: keepNothing },
  { pattern: /~[^\s~](?:[^~]{0,200}[^\s~])?~(?!~)/y, replace: keepNothing },
  { pattern: /<(del|s|strike)>(?:[^<]|<(?!\/\1>)){0,2000}<\/\1>/iy, replace: keepNothing },
  { pattern: /<!--(?:[^-]|-(?!->)){0,2000}-->/y, replace: keepNothing },
  { pattern: /<(https?:[^\s<>]{1,2000})>/iy, replace: match => match[1] ?? '' },
  { pattern: /<br\s?\/?>/iy, replace: () => ' ; ' },
  { pattern: /<\/?[a-z][^<>]{0,200}>/iy, replace: keepNothing },
  { pattern: /!\[[^[\]]{0,500}\]\([^()\s]{0,2000}\)/y, replace: keepNothing },
  { pattern: /\[\^[^[\]]{1,40}\]/y, replace: keepNothing },
  {
    pattern: /\[([^[\]]{0,500})\]\((?:[^()]|\([^()]{0,500}\)){0,2000}\)/y,
    replace: match => plainCellText(match[1] ?? ''),
  },
  { pattern: /&(#?[a-z0-9]{2,6});/iy, replace: match => entities[match[1] ?? ''] ?? match[0] },
  { pattern: /https?:\/\/[^\s<>]{1,2000}/iy, replace: match => match[0] },
  { pattern: /[*`]+/y, replace: keepNothing },
  {
    pattern: /_+/y,
    replace: (match, source) => {
      const isInsideWord =
        /\w/.test(source[match.index - 1] ?? '') && /\w/.test(source[match.index + match[0].length] ?? '')
      return isInsideWord ? match[0] : ''
    },
  },
]

/** Where one of the rules may begin; everything else is copied as it stands. */
const mayBeginRule = /[\\~<![&h*`_]/

/** No date cell, activity or dated line is longer; what stands behind is not looked at, and readDates says so. */
export const longestCell = 2000

/**
 * The words that a reader sees in a cell or a line of Markdown: marks and link targets dropped, struck text dropped
 * with its words, spaces of every kind made plain ones. Bare addresses stay, so that nothing in them reads as a date.
 */
export function plainCellText(wholeMarkdown: string): string {
  const markdown = wholeMarkdown.slice(0, longestCell)
  let text = ''
  let position = 0
  while (position < markdown.length) {
    const character = markdown[position] ?? ''
    const found = mayBeginRule.test(character) ? applyRule(markdown, position) : undefined
    text += found ? found.text : character
    position += found ? found.length : 1
  }
  return withPlainCharacters(text).trim()
}

function applyRule(source: string, position: number): { text: string; length: number } | undefined {
  for (const { pattern, replace } of rules) {
    pattern.lastIndex = position
    const match = pattern.exec(source)
    if (match) return { text: replace(match, source), length: match[0].length }
  }
  return undefined
}

/** One kind of space, no invisible characters, and '（Ｗｅｅｋ １）' as '(Week 1)'. */
function withPlainCharacters(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
}
