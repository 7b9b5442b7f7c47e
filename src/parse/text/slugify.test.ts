import { expect, test } from 'vitest'
import { slugify } from './slugify.ts'

test.each([
  ['Évaluate SEO & AIO for cilium.io', 'evaluate-seo-aio-for-cilium-io'],
  ['C++ and C#', 'cpp-and-csharp'],
  ["Jane's and Joe’s", 'janes-and-joes'],
  ['  (Two) -- words!  ', 'two-words'],
  ['ﬁne ½', 'fine-1-2'],
  ['日本 Go', '日本-go'],
  ['!!!', ''],
  ['--a--', 'a'],
  ['C# c# C', 'csharp-csharp-c'],
  ['C++ c++', 'cpp-cpp'],
  ['a’b’c', 'abc'],
  ['a.b..c', 'a-b-c'],
  [`${'a'.repeat(50)} bc`, `${'a'.repeat(50)}-bc`],
  [`${'a'.repeat(50)} ${'b'.repeat(29)}`, `${'a'.repeat(50)}-${'b'.repeat(29)}`],
  ['-a- -b-', 'a-b'],
  ["rock'n'roll", 'rocknroll'],
  ['C+ + C++x', 'c-cppx'],
  ['É̂x', 'ex'],
  [`${'a'.repeat(40)} ${'b'.repeat(60)}`, `${'a'.repeat(40)}-${'b'.repeat(39)}`],
  [`${'a'.repeat(41)} ${'b'.repeat(60)}`, 'a'.repeat(41)],
  [`${'a'.repeat(80)} b`, 'a'.repeat(80)],
  [`${'a'.repeat(81)} b`, 'a'.repeat(80)],
  [`${'a'.repeat(39)}-${'b'.repeat(40)}`, `${'a'.repeat(39)}-${'b'.repeat(40)}`],
  [`${'a'.repeat(50)} ${'b'.repeat(29)} c`, `${'a'.repeat(50)}-${'b'.repeat(29)}`],
  [`${'a'.repeat(50)} ${'b'.repeat(40)}`, 'a'.repeat(50)],
  [`${'a'.repeat(20)} ${'b'.repeat(90)}`, `${'a'.repeat(20)}-${'b'.repeat(59)}`],
  ['a'.repeat(100), 'a'.repeat(80)],
])('%j becomes %j', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})
