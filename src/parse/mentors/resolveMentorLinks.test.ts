import { expect, test } from 'vitest'
import { resolveMentorLinks } from './resolveMentorLinks.ts'

/** Spaces count for nobody here. */
const wordsOf = (markdown: string) => resolveMentorLinks(markdown).words.replace(/\s+/g, ' ').trim()

test.each<[string, string]>([
  ['[Jane Doe](https://github.com/jane)', 'Jane Doe (@jane)'],
  ['[Jane Doe]( https://github.com/jane )', 'Jane Doe (@jane)'],
  ['[Jane Doe](<https://github.com/jane>)', 'Jane Doe (@jane)'],
  ['[Jane Doe](https://github.com/jane "her page")', 'Jane Doe (@jane)'],
  ['[Jane Doe](https://github.com/jane  "her page" )', 'Jane Doe (@jane)'],
  ['[**Jane** Doe](https://github.com/jane)', 'Jane Doe (@jane)'],
  ['[Jane [Doe]](https://github.com/jane)', 'Jane Doe (@jane)'],
  ['[GitHub](https://github.com/jane)', '@jane'],
  ['[GitHub profile](https://github.com/jane)', '@jane'],
  ['[Profile](https://github.com/jane)', 'Profile (@jane)'],
  ['[@jane](https://github.com/jane)', '@jane'],
  ['[@ jane](https://github.com/jane)', '@jane'],
  ['[@janed](https://github.com/jane)', '@jane'],
  ['[JANE](https://github.com/jane)', '@jane'],
  ['@[jane](https://github.com/jane)', '@jane'],
  ['[@Jane Doe](https://github.com/jane)', '@Jane Doe'],
  ['[Jane Doe @Jane](https://github.com/jane)', 'Jane Doe @Jane'],
  ['[Jane Doe](@jane)', 'Jane Doe (@jane)'],
  ['[Jane Doe](mailto:jane@example.com)', 'Jane Doe jane@example.com'],
  ['[Jane Doe](MAILTO:jane@example.com?subject=Hi)', 'Jane Doe jane@example.com'],
  ['[Jane Doe](jane@example.com)', 'Jane Doe jane@example.com'],
  ['[Email](mailto:jane@example.com)', 'jane@example.com'],
  ['[jane@example.com](mailto:jane@example.com)', 'jane@example.com'],
  ['mailto:jane@example.com', 'jane@example.com'],
  ['<mailto:jane@example.com>', 'jane@example.com'],
  ['https://github.com/jane', '@jane'],
  ['<https://github.com/jane>', '@jane'],
  ['http://www.github.com/jane/', '@jane'],
  ['github.com/jane', '@jane'],
  ['www.github.com/jane', '@jane'],
  ['GitHub.com/jane', '@jane'],
  ['x.github.com/jane', 'x.github.com/jane'],
  ['github.com/acme/project', 'github.com/acme/project'],
  ['github.com/jane.doe', 'github.com/jane.doe'],
  ['Jane (https://github.com/jane), John (https://github.com/john)', 'Jane (@jane), John (@john)'],
])('what counts stays: %s', (markdown, words) => {
  expect(wordsOf(markdown)).toBe(words)
  expect(resolveMentorLinks(markdown)).toMatchObject({ elsewhere: [], struckOut: [] })
})

test.each<[string, string, string]>([
  ['[Jane Doe](https://example.com)', 'Jane Doe', 'https://example.com'],
  ['[@jane](https://twitter.com/jane)', '', '@jane'],
  ['[LinkedIn](https://linkedin.com/in/jane)', '', 'LinkedIn: https://linkedin.com/in/jane'],
  ['Jane Doe (https://example.com/jane)', 'Jane Doe', 'https://example.com/jane'],
  ['Jane Doe <https://example.com/jane>', 'Jane Doe', '<https://example.com/jane>'],
  ['Jane Doe (github.com/jane_d)', 'Jane Doe', 'github.com/jane_d'],
  ['(@jane)[https://twitter.com/jane]', '', '@jane'],
  ['((@jane)[https://twitter.com/jane)', '', '@jane'],
])('what lies elsewhere is taken out: %s', (markdown, words, elsewhere) => {
  expect(wordsOf(markdown)).toBe(words)
  expect(resolveMentorLinks(markdown).elsewhere).toEqual([elsewhere])
})

test('what is struck out is told apart', () => {
  const { struckOut } = resolveMentorLinks('Jane Doe ~~**John** Roe~~ and ~~Zoe~~')
  expect(struckOut).toEqual(['John Roe', 'Zoe'])
  expect(wordsOf('Jane Doe~~John Roe~~and Zoe')).toBe('Jane Doe and Zoe')
})

test.each<[string, string]>([
  ['Jane Doe [primary]', 'Jane Doe (primary)'],
  ['Jane Doe [ primary]', 'Jane Doe (primary)'],
  ['Jane Doe *primary*', 'Jane Doe (primary)'],
  ['Jane Doe **primary**', 'Jane Doe (primary)'],
  ['Jane Doe ***2nd mentor***', 'Jane Doe (2nd mentor)'],
  ['Jane Doe _co-mentor_', 'Jane Doe (co-mentor)'],
  ['Jane Doe `primary`', 'Jane Doe (primary)'],
  ['**Primary**: Jane Doe', 'Primary: Jane Doe'],
  ['**Primary** : Jane Doe', 'Primary : Jane Doe'],
  ['**Jane** Doe', 'Jane Doe'],
  ['[x] Jane Doe', 'Jane Doe'],
  ['  [ ]  Jane Doe', 'Jane Doe'],
  ['Jane ![her](https://github.com/jane.png) Doe', 'Jane Doe'],
  ['Jane :rocket: Doe', 'Jane Doe'],
  ['Jane :x: Doe', 'Jane :x: Doe'],
  ['Jane<br>John', 'Jane ; John'],
  ['Jane<br />John', 'Jane ; John'],
  ['Jane<BR/>John', 'Jane ; John'],
  ['jane<at>example<dot>com', 'jane@example.com'],
  ['Jane {@jane}', 'Jane (@jane)'],
  ['Jane [@jane]', 'Jane @jane'],
  ['Jane，John、Zoe；Ann：x（y）', 'Jane, John, Zoe; Ann: x (y)'],
])('marks: %s', (markdown, words) => {
  expect(wordsOf(markdown)).toBe(words)
})
