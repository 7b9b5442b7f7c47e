/** A part of a document; together they are all of it. */
export type DocumentPart = { text: string; isSlow: boolean }

/** Marks of quotes and lists that a line begins with ('> - 1. '): marked calls itself for each. */
const deepStart = /^(?:\s*(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s|$))){21}/

/** A list item this far in is the end of a staircase of lists, one in the other. */
const deepItem = /^\s{120,}(?:[-*+]|\d{1,9}[.)])\s/

/** Over all paragraphs, their lines times their characters: marked goes through a lazy paragraph once a line. */
const maxSquares = 100_000_000

/** Over all tables, rows times columns: a row of one cell gets as many as the heading has. */
const maxCells = 500_000

/**
 * Parts that marked would need seconds or all memory for, and the parts around them. A document that people write is
 * one part that is not slow (the longest real paragraph has 612 lines, the widest real table 6 columns).
 */
export function splitSlowParagraphs(source: string): DocumentPart[] {
  const parts: DocumentPart[] = []
  let squares = 0
  let cells = 0
  for (const text of splitParagraphs(source)) {
    const lines = text.split('\n')
    const ownSquares = lines.length * text.length
    const ownCells = countBars(lines) * lines.length
    const isSlow =
      squares + ownSquares > maxSquares ||
      cells + ownCells > maxCells ||
      lines.some(line => deepStart.test(line) || deepItem.test(line))
    if (!isSlow) {
      squares += ownSquares
      cells += ownCells
    }
    const last = parts.at(-1)
    if (last?.isSlow === isSlow) last.text += text
    else parts.push({ text, isSlow })
  }
  return parts
}

/** Each begins with the first words behind a blank line. */
function splitParagraphs(source: string): string[] {
  const paragraphs: string[] = []
  let start = 0
  let isBehindBlank = false
  for (let at = 0; at < source.length; ) {
    const end = source.indexOf('\n', at) + 1 || source.length
    const isBlank = source.slice(at, end).trim() === ''
    if (isBehindBlank && !isBlank) {
      paragraphs.push(source.slice(start, at))
      start = at
    }
    isBehindBlank = isBlank
    at = end
  }
  paragraphs.push(source.slice(start))
  return paragraphs
}

/** The most bars of a line. */
function countBars(lines: readonly string[]): number {
  let most = 0
  for (const line of lines) {
    let count = 0
    for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) count++
    most = Math.max(most, count)
  }
  return most
}
