// '-Description: …' and '-- Issue: …' are slips that people read over, '–' is what a word processor makes of '-', and
// '- [x]' a box to tick.
const bulletPattern = /^(?:(?:[-*+•–—]|--|\d{1,3}[.)])(?:\s+(?:\[[ xX]\]\s+)?|$)|-(?=\p{Lu}\p{L}))/u

export type BulletLine = { indent: number; hasBullet: boolean; rest: string }

/** The bullet or number at the start of a line, with the columns before it (a tab counts to the next multiple of four). */
export function splitBullet(text: string): BulletLine {
  const start = text.length - text.trimStart().length
  let indent = 0
  for (let i = 0; i < start; i++) indent = text[i] === '\t' ? indent + 4 - (indent % 4) : indent + 1
  const rest = text.slice(start)
  const bullet = bulletPattern.exec(rest)
  return { indent, hasBullet: bullet !== null, rest: bullet ? rest.slice(bullet[0].length) : rest }
}
