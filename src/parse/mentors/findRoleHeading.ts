import { findRoleOfLabel, type WrittenRole } from '../../vocabulary/readMentorWords.ts'
import { plainText } from '../text/plainText.ts'
import { splitBullet } from '../text/splitBullet.ts'

/**
 * The role that a line gives to the mentors below it: '- Primary:' or '**Co-mentors**' over a list. 'primary' below a
 * mentor, with nothing further in, is that mentor's own.
 */
export function findRoleHeading(
  text: string,
  next: string | undefined,
  isFlat: boolean,
): WrittenRole | undefined {
  if (next === undefined) return undefined
  const { indent, hasBullet, rest } = splitBullet(text)
  // '@jane' and 'jane@example.com' name somebody.
  if (/@\w/.test(rest)) return undefined
  const words = plainText(rest)
  const role = findRoleOfLabel(words)
  if (!role) return undefined
  const below = splitBullet(next)
  const isOver = below.indent > indent || (below.hasBullet && !hasBullet)
  return words.endsWith(':') || isOver || isFlat ? role : undefined
}
