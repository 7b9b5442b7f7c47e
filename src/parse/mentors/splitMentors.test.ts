import { expect, test } from 'vitest'
import { splitMentors } from './splitMentors.ts'

test.each<[string, string[]]>([
  ['A Bee, C Dee', ['A Bee', 'C Dee']],
  ['A Bee; C Dee', ['A Bee', 'C Dee']],
  ['A Bee & C Dee', ['A Bee', 'C Dee']],
  ['A Bee / C Dee', ['A Bee', 'C Dee']],
  ['A Bee | C Dee', ['A Bee', 'C Dee']],
  ['A Bee • C Dee', ['A Bee', 'C Dee']],
  ['A Bee · C Dee', ['A Bee', 'C Dee']],
  ['A Bee and C Dee', ['A Bee', 'C Dee']],
  ['A Bee AND C Dee', ['A Bee', 'C Dee']],
  ['A Bee und C Dee', ['A Bee', 'C Dee']],
  ['A Bee or C Dee', ['A Bee', 'C Dee']],
  ['A Bee plus C Dee', ['A Bee', 'C Dee']],
  ['A Bee + C Dee', ['A Bee', 'C Dee']],
  ['A Bee as well as C Dee', ['A Bee', 'C Dee']],
  ['A Bee along with C Dee', ['A Bee', 'C Dee']],
  ['A Bee together with C Dee', ['A Bee', 'C Dee']],
  ['A Bee with support from C Dee', ['A Bee', 'C Dee']],
  ['A Bee with help of C Dee', ['A Bee', 'C Dee']],
  ['A Bee supported by C Dee', ['A Bee', 'C Dee']],
  ['A Bee, C Dee, and E Eff', ['A Bee', 'C Dee', 'E Eff']],
  ['A Bee, & C Dee', ['A Bee', 'C Dee']],
  ['A Bee, C Dee and', ['A Bee', 'C Dee']],
  ['A Bee,, C Dee,', ['A Bee', 'C Dee']],
  ['A Bee (@a, a@x.io), C Dee (@c)', ['A Bee (@a, a@x.io)', 'C Dee (@c)']],
  ['A Bee (a (b, c), d), C Dee', ['A Bee (a (b, c), d)', 'C Dee']],
  ['A Bee), C Dee (x, y)', ['A Bee)', 'C Dee (x, y)']],
  ['A Bee (x, C Dee', ['A Bee (x', 'C Dee']],
])('at marks and small words outside of brackets: %s', (line, pieces) => {
  expect(splitMentors(line)).toEqual(pieces)
})

test.each<[string, string[]]>([
  ['1. A Bee 2. C Dee', ['A Bee', 'C Dee']],
  ['1) A Bee 2) @c', ['A Bee', '@c']],
  ['(1) A Bee (2) [C Dee]', ['A Bee', '[C Dee]']],
  ['A Bee v1.2 C Dee', ['A Bee v1.2 C Dee']],
  ['A Bee 1. 2', ['A Bee 1. 2']],
])('at numbers: %s', (line, pieces) => {
  expect(splitMentors(line)).toEqual(pieces)
})

test.each<[string, string[]]>([
  ['A Bee (@a) C Dee (@c)', ['A Bee (@a)', 'C Dee (@c)']],
  ['A Bee (a@x.io)   李明 (@c) E Eff', ['A Bee (a@x.io)', '李明 (@c)', 'E Eff']],
  ['A Bee (@a) @c', ['A Bee (@a)', '@c']],
  ['A Bee (@a) from Dapr', ['A Bee (@a) from Dapr']],
  ['A Bee (@a) Primary', ['A Bee (@a) Primary']],
  ['A Bee (Red Hat) C Dee', ['A Bee (Red Hat) C Dee']],
  ['A Bee (@a)C Dee', ['A Bee (@a)C Dee']],
])('behind a bracket with a contact: %s', (line, pieces) => {
  expect(splitMentors(line)).toEqual(pieces)
})

test.each<[string, string[]]>([
  ['A Bee @a C Dee @c', ['A Bee @a', 'C Dee @c']],
  ['A Bee @a C Dee @c E Eff @e', ['A Bee @a', 'C Dee @c', 'E Eff @e']],
  ['A Bee @a C Dee <c@x.io>', ['A Bee @a', 'C Dee <c@x.io>']],
  ['A Bee a@x.io C Dee (@c', ['A Bee a@x.io', 'C Dee (@c']],
  ['A Bee @a O’Dee @c', ['A Bee @a O’Dee @c']],
  ["A Bee @a C O'Dee @c", ['A Bee @a', "C O'Dee @c"]],
  ['A Bee @a Primary Mentor @c', ['A Bee @a Primary Mentor @c']],
  ['A Bee @a Dee @c', ['A Bee @a Dee @c']],
  ['@a A Bee a@x.io', ['@a A Bee a@x.io']],
  ['@a A Bee Cee @d', ['@a A Bee Cee @d']],
  ['A Bee (see @a C Dee @c)', ['A Bee (see @a C Dee @c)']],
])('behind a contact without a bracket: %s', (line, pieces) => {
  expect(splitMentors(line)).toEqual(pieces)
})

test.each<[string, string[]]>([
  ['A Bee they/them', ['A Bee they/them']],
  ['A Bee n/a, C Dee', ['A Bee n/a', 'C Dee']],
  ['A Bee w/ Acme', ['A Bee w/ Acme']],
  ['A Bee @acme/maintainers', ['A Bee @acme/maintainers']],
  ['@a/@c', ['@a', '@c']],
  ['a@x.io/c@x.io', ['a@x.io', 'c@x.io']],
  ['@a/c@x.io', ['@a', 'c@x.io']],
  ['N/A', ['N/A']],
  ['To be announced, soon', ['To be announced, soon']],
])('slashes that part nobody: %s', (line, pieces) => {
  expect(splitMentors(line)).toEqual(pieces)
})

test.each<[string, string[]]>([
  ['A Bee (@a, a@x.io, C Dee (@c, c@x.io))', ['A Bee (@a, a@x.io)', 'C Dee (@c, c@x.io))']],
  ['A Bee (@a, C Dee(@c))', ['A Bee (@a)', 'C Dee (@c))']],
  ['A Bee (@a, C Dee (lead))', ['A Bee (@a, C Dee (lead))']],
  ['A Bee (x, C Dee (@c))', ['A Bee (x, C Dee (@c))']],
])('a bracket that nobody closed: %s', (line, pieces) => {
  expect(splitMentors(line)).toEqual(pieces)
})
