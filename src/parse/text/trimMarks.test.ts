import { expect, test } from 'vitest'
import { trimMarks } from './trimMarks.ts'

test.each([
  ['word.,;', 'word'],
  ['a.b.', 'a.b'],
  ['...', ''],
  ['', ''],
  ['.word', '.word'],
  ['word', 'word'],
  ['word. ,', 'word. '],
  ['a', 'a'],
  [',', ''],
  ['🇩,', '🇩'],
])('%j without marks at its end is %j', (text, trimmed) => {
  expect(trimMarks(text, /[.,;]/)).toBe(trimmed)
})

test('a flag is two letters of two halves each, and goes whole', () => {
  expect(trimMarks('Jane 🇩🇪', /[\s\p{So}]/u)).toBe('Jane')
  expect(trimMarks('Jane 🇩🇪', /[.]/u)).toBe('Jane 🇩🇪')
})

test('a letter of two halves is one', () => {
  expect(trimMarks('\udcaa', /[\udc00-\udfff]/)).toBe('')
  expect(trimMarks('🚀', /\p{So}/u)).toBe('')
  expect(trimMarks('a🚀b', /\p{So}/u)).toBe('a🚀b')
})
