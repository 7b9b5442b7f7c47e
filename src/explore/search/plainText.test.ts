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
  ['a <!-- b --> c <!-- d --> e <!-- f', 'a c e <!-- f'],
  ['[a [b](c) d', '[a b d'],
  ['a <b <i>c</i>', 'a <b c'],
  ['![logo](a.png) b', 'logo b'],
  ['[a](b "title") c', 'a c'],
  ['[](b "title")', 'b'],
  ['<!-- a\nb -->c', 'c'],
  ['a</p>b<IMG src="x">c', 'a b c'],
  ['a <3 b', 'a <3 b'],
  ['* a\n+ b\n2) c\n10. d', 'a b c d'],
  ['> > a', 'a'],
  ['#a ####### b', '#a ####### b'],
  ['- [ ] a', 'a'],
  ['a - b 1. c', 'a - b 1. c'],
  ['__a__ _b_ c_d **e** f*', 'a b c_d e f'],
  ['``a`` `b`', 'a b'],
  ['  a \n\n b  ', 'a b'],
  ['HTTP://www.GitHub.com/a/b/discussions/5', 'a/b#5'],
  ['http://github.com/a/b', 'a/b'],
  ['https://github.com/a', ''],
  ['https://web.archive.org/https://github.com/a/b', ''],
  ['https://gist.github.com/a/b', ''],
  ['https://github.com.example.org/a/b', ''],
  ['https://github.com/a/b/pulls/7', 'a/b'],
  ['https://github.com/a.b/c-d_e/pull/12#x', 'a.b/c-d_e#12'],
  ['(https://github.com/a/b) "https://github.com/c/d"', '(a/b) "c/d"'],
  ['https://gitlab.com/a/b', ''],
  ['https://github.com/a/b/issues', 'a/b'],
])('%s', (markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})

// A pattern that reads to the end from each sign takes minutes for these.
test.each(['<a ', '<https:', '[', '![a](', '<!-- ', '[a](b ', '</', '- [ ', '> '])(
  'a text of nothing but “%s” is read at once',
  sign => {
    const text = sign.repeat(200_000)
    expect(plainText(text).length).toBeLessThanOrEqual(text.length)
  },
  10_000,
)
