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
  [['  one', '  two'], '  one\ntwo'],
  [['', '    two', '   ', '   three '], ' two\n\nthree'],
  [['', '  two ', '    three'], 'two \n  three'],
  [['one', 'two', '  three'], 'one\ntwo\n  three'],
  [['one', '', ''], 'one'],
  [['', '', ''], ''],
  [['', ' ', '\t', 'two'], 'two'],
  [['\t', '  two'], 'two'],
  [['one', '    ', '  two'], 'one\n\ntwo'],
  [['one', ' two ', ' three '], 'one\ntwo \nthree'],
  [['one', '  two', 'three'], 'one\n  two\nthree'],
  [['', '- a', '', '  - b'], '- a\n\n  - b'],
  [['', '\ttwo', '\t\tthree'], 'two\n\tthree'],
])('%j', (lines, text) => {
  expect(value(...lines)).toBe(text)
})
