import { expect, test } from 'vitest'
import { joinSpaces } from './joinSpaces.ts'

test.each([
  ['a b', 'a b'],
  ['a  b   c', 'a b c'],
  ['a\tb\nc', 'a b c'],
  ['a\u00a0b', 'a b'],
  [' \t a \n', ' a '],
  ['', ''],
])('%j with single spaces is %j', (text, joined) => {
  expect(joinSpaces(text)).toBe(joined)
})
