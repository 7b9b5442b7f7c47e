import { expect, test } from 'vitest'
import { markdownValue } from './markdownValue.ts'

const value = (...lines: string[]) => markdownValue(lines.map(text => ({ text })))

test.each([
  [['one'], 'one'],
  [['one', '  two', '    three'], 'one\ntwo\n  three'],
  [['one', '    two', '  three'], 'one\n  two\nthree'],
  [['one', '', '  two', ' '], 'one\n\ntwo'],
  [['', ' \t', '  two'], 'two'],
  [['one  '], 'one'],
  [[], ''],
])('%j', (lines, text) => {
  expect(value(...lines)).toBe(text)
})
