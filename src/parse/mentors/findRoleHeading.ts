import { findRoleOfLabel, type WrittenRole } from '../../vocabulary/readMentorWords.ts'
import { plainText } from '../text/plainText.ts'
import type { BulletLine } from '../text/splitBullet.ts'

/**
 * The role that a line gives to the mentors below it: '- Primary:' or '**Co-mentors**' over a list. 'primary' below a
 * mentor, with nothing further in, is that mentor's own.
 */
export function findRoleHeading(
  { indent, hasBullet, rest }: BulletLine,
  below: BulletLine,
  isFlat: boolean,
): WrittenRole | undefined {
  // '@jane' and 'jane@example.com' name somebody.
  if (/@\w/.test(rest)) return undefined
  const words = plainText(rest)
  const role = findRoleOfLabel(words)
  if (!role) return undefined
  const isOver = below.indent > indent || (below.hasBullet && !hasBullet)
  return words.endsWith(':') || isOver || isFlat ? role : undefined
}
