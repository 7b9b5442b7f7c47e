import { expect, test } from 'vitest'
import { plainText } from './plainText.ts'

test.each([
  ['- Write **an operator** in `Go`\n- *Test* it', 'Write an operator in Go Test it'],
  ['see [the docs](https://docs.google.com/x) here', 'see the docs here'],
  ['see https://docs.google.com/document here', 'see here'],
  ['[](https://github.com/cilium/cilium/issues/633)', 'cilium/cilium#633'],
  ['https://github.com/cilium/cilium/blob/main/README.md.', 'cilium/cilium'],
  ['<https://github.com/a/b/pull/7>', 'a/b#7'],
  ['> quoted\n> ### Heading\n> 1. first', 'quoted Heading first'],
  ['snake_case and 2 * 3', 'snake_case and 2 3'],
  ['a<br>b <!-- hidden --> c', 'a b c'],
  ['- [x] done', 'done'],
  ['a < b', 'a < b'],
])('%s', (markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})
