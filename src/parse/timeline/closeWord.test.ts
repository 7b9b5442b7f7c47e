import { expect, test } from 'vitest'
import { findCloseWord } from './closeWord.ts'

const months = { february: 2, march: 3, august: 8, september: 9, sept: 9, december: 12 }

test.each([
  ['febuary', 'february'],
  ['februarry', 'february'],
  ['februery', 'february'],
  ['setpember', 'september'],
  ['decembre', 'december'],
  ['xdecember', 'december'],
  ['ecember', 'december'],
  ['decembe', 'december'],
  ['auguts', 'august'],
  ['augustt', 'august'],
])('%s is one slip away from %s', (word, known) => {
  expect(findCloseWord(word, months)).toBe(known)
})

test.each([
  'february',
  'ferburay',
  'febary',
  'septe',
  'marhc',
  'decemberrrr',
  'novemb',
  'augus',
  'marchy',
  'decxxber',
  'decxeber',
  'decmxber',
])('%s is near none', word => {
  expect(findCloseWord(word, months)).toBeUndefined()
})
