/**
 * The most that is laid out of one text, in characters. The longest of the real documents has 22,462; twice as much
 * of what marked is slow on would be felt.
 */
const maxLength = 32_000

/** Letters without a space. The longest real one has 476 (an address); marked takes a square of it. */
const maxWord = 1000

/** Lines of a paragraph. The longest real one has 66; marked takes a square of these too. */
const maxLines = 120

/** Marks of quotes and lists that one line may begin with ('> - 1. '): marked calls itself for each. */
const deepStart = /^(?:\s*(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s|$))){13}/

/**
 * Runs of `*`, `_` and `~` in the whole text. The most in a real one are 93; marked looks for the partner of each among
 * all that follow.
 */
const maxEmphasis = 400

/** Brackets that may begin a link, in the whole text. The longest real list of links has 263. */
const maxBrackets = 1000

/** Of all tables together: a wide heading makes a row of one letter as wide as itself. */
const maxCells = 5000

/**
 * Cuts a text before the paragraph (lines without an empty one between) that would be slow to lay out, so that showing
 * a page never takes long, whatever it shows. `rest` is '' for every text that people write.
 */
export function cutReadable(markdown: string): { readable: string; rest: string } {
  let end = 0
  let cells = 0
  let emphasis = 0
  let brackets = 0
  for (const paragraph of splitParagraphs(markdown)) {
    const lines = paragraph.split('\n')
    cells += countCells(lines)
    emphasis += count(paragraph, /([*_~])\1*/g)
    brackets += count(paragraph, /\[/g)
    const isTooMuch = cells > maxCells || emphasis > maxEmphasis || brackets > maxBrackets
    if (end + paragraph.length > maxLength || isTooMuch || isSlow(lines)) break
    end += paragraph.length
  }
  return { readable: markdown.slice(0, end), rest: markdown.slice(end) }
}

/** Each with the empty lines after it: together they are the whole text. */
function splitParagraphs(markdown: string): string[] {
  return markdown.split(/(?<=\n[^\S\n]*\n)(?=[^\n]*\S)/)
}

function isSlow(lines: readonly string[]): boolean {
  return lines.length > maxLines || lines.some(line => deepStart.test(line) || hasLongWord(line))
}

function hasLongWord(line: string): boolean {
  return line.length > maxWord && line.split(/\s/).some(word => word.length > maxWord)
}

function countCells(lines: readonly string[]): number {
  const bars = lines.reduce((most, line) => Math.max(most, count(line, /\|/g)), 0)
  return bars * lines.length
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0
}
