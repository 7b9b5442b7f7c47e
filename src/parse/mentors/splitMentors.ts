import { pronouns } from '../../vocabulary/mentorWords.ts'
import { findRole, isPlaceholder } from '../../vocabulary/readMentorWords.ts'

/**
 * The mentors of one line, each as its own text: 'A (@a, a@x), B (@b); C (@c) and D (@d)', also with nothing but a
 * space between a closing bracket and the next name.
 */
export function splitMentors(line: string): string[] {
  if (isPlaceholder(line)) return [line]
  return splitAtMarks(hideSlashes(closeForgottenBrackets(line)))
    .flatMap(splitAtNumbers)
    .flatMap(splitAfterBrackets)
    .flatMap(splitAfterContacts)
    .map(piece =>
      piece
        .replaceAll(hiddenSlash, '/')
        .replace(/^(?:and|&)\s+|\s*\band$/gi, '')
        .trim(),
    )
    .filter(piece => piece !== '')
}

/** The slashes of 'they/them', 'N/A', 'w/' and the team '@goharbor/maintainers' part no mentors. */
const hiddenSlash = '\u2215'
function hideSlashes(line: string): string {
  if (!line.includes('/')) return line
  return line
    .replace(pronouns, found => found.replaceAll('/', hiddenSlash))
    .replace(/\b(n)\/(a)\b/gi, `$1${hiddenSlash}$2`)
    .replace(/(?<![\w.])(@[\w-]+)\/(?=[a-z][\w-]*(?![\w.@-]))/gi, `$1${hiddenSlash}`)
    .replace(/\bw\/\s/gi, `w${hiddenSlash} `)
}

/** 'A B (@ab, a@b.c, C D (@cd, …))': the bracket of the first mentor was never closed. */
function closeForgottenBrackets(line: string): string {
  if (!hasTwo(line, '(')) return line
  return line.replace(/(\([^()@]{0,60}@[^()]{0,200}), (\p{Lu}[^()@,]{2,60}?) ?\((?=@)/gu, '$1), $2 (')
}

const bracketOrSeparator =
  /[(),;&/|•·]|\s(?:and|und|or|plus|\+|as well as|(?:along |together )with|with (?:support|help) (?:from|of)|supported by)\s/gi

function splitAtMarks(line: string): string[] {
  const pieces: string[] = []
  const closed = findClosedBrackets(line)
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of line.matchAll(bracketOrSeparator)) {
    if (mark === '(') depth += closed.has(index) ? 1 : 0
    else if (mark === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      pieces.push(line.slice(start, index))
      start = index + mark.length
    }
  }
  pieces.push(line.slice(start))
  return pieces.map(piece => piece.trim())
}

/** Where a bracket opens that is closed: one that nobody closes would swallow all mentors after it. */
function findClosedBrackets(line: string): Set<number> {
  const closed = new Set<number>()
  const open: number[] = []
  for (const { 0: mark, index } of line.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined && index < start + longestBracket) closed.add(start)
    }
  }
  return closed
}

const longestBracket = 300

/** '1. Jane Doe (@jane) 2. John Roe (@john)'. */
function splitAtNumbers(piece: string): string[] {
  return piece.split(/(?<=^|\s)\(?\d[.)]\s+(?=[\p{L}@[])/u)
}

/** 'Zhang (@z, z@x) Li (@l)': a bracket with a contact ends a mentor when a capital follows. */
function splitAfterBrackets(piece: string): string[] {
  const pieces: string[] = []
  let rest = piece
  for (;;) {
    const end = /@[^()]{1,200}\)\s+(?=[\p{Lu}\p{Lo}@])/u.exec(rest)
    if (!end || findRole(rest.slice(end.index + end[0].length))) break
    pieces.push(rest.slice(0, end.index + end[0].length).trim())
    rest = rest.slice(end.index + end[0].length)
  }
  return [...pieces, rest]
}

const contactBeforeName =
  /(?<=@[\w.-]{1,80})\s+(?=\p{Lu}[\p{L}'.-]*(?:\s\p{L}[\p{L}'.-]*){1,3}\s+[(<]?[\w.+-]*@)/gu

/** 'A Bee @a C Dee @c' without any mark; '@a A Bee a@x.io' has the handle before the name. */
function splitAfterContacts(piece: string): string[] {
  if (/^[@(]/.test(piece) || !hasTwo(piece, '@')) return [piece]
  const pieces: string[] = []
  let start = 0
  let counted = 0
  let openBrackets = 0
  for (const { index } of piece.matchAll(contactBeforeName)) {
    const before = piece.slice(counted, index)
    counted = index
    openBrackets += before.split('(').length - before.split(')').length
    const [name = ''] = piece.slice(index).split(/[@(<]/, 1)
    if (openBrackets !== 0 || findRole(name)) continue
    pieces.push(piece.slice(start, index))
    start = index
  }
  return [...pieces, piece.slice(start)]
}

function hasTwo(text: string, mark: string): boolean {
  return text.indexOf(mark) !== text.lastIndexOf(mark)
}
