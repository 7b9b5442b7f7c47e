import { expect, it } from 'vitest'
import { formatAgo } from './formatAgo.ts'

const now = Date.UTC(2025, 7, 5, 12)
const minute = 60_000

it.each([
  ['just now', 0],
  // The clock was set back, or the minute is rounded down.
  ['just now', -5 * minute],
  ['just now', minute - 1],
  ['one minute ago', minute],
  ['59 minutes ago', 60 * minute - 1],
  ['one hour ago', 60 * minute],
  ['23 hours ago', 24 * 60 * minute - 1],
  ['one day ago', 24 * 60 * minute],
  ['40 days ago', 40 * 24 * 60 * minute],
])('says %s', (text, ago) => {
  expect(formatAgo(now - ago, now)).toBe(text)
})
