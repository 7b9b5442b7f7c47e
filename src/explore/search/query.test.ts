import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText } from '../testing/anyTableView.ts'
import { parseQuery } from './query.ts'

const read = (q: string) =>
  parseQuery(q).map(({ not, field, quoted, words }) => {
    const spoken = words.map(({ text, reach }) => (reach === 'beginning' ? `${text}*` : text)).join(' ')
    return `${not ? '-' : ''}${field ? `${field}:` : ''}${quoted ? `"${spoken}"` : spoken}`
  })

describe('what somebody types', () => {
  test.each([
    ['operator', ['operator*']],
    ['cloud native', ['cloud*', 'native*']],
    ['"cloud native"', ['"cloud native"']],
    ['-java', ['-java*']],
    ['-"cloud native"', ['-"cloud native"']],
    ['skill:go', ['skill:go*']],
    ['SKILL:Go', ['skill:go*']],
    ['-skill:"Technical writing"', ['-skill:"technical writing"']],
    ['mentor:@JDoe', ['mentor:jdoe*']],
    ['org:cilium title:docs', ['org:cilium*', 'title:docs*']],
    ['end-to-end', ['end to end*']],
    ['C++ c# .NET node.js', ['c++*', 'c#*', '.net*', 'node js*']],
    ['José', ['jose*']],
    ['note: this', ['note*', 'this*']],
    ['Maturity:sandbox has:lfx', ['maturity:sandbox*', 'has:lfx*']],
    ['“cloud native” «go»', ['"cloud native"', '"go"']],
    ['github.com/cilium/cilium', ['cilium cilium*']],
    ['https://github.com/cilium/cilium/issues/633', ['cilium cilium 633*']],
    ['GitHub.com/cilium/cilium/pull/7', ['cilium cilium 7*']],
    ['mygithub.com/a/b', ['mygithub com a b*']],
    ['github.com', ['github com*']],
    ['https://example.org/a', ['https example org a*']],
    ['skill:go-lang', ['skill:go lang*']],
    ['-org:cilium -x', ['-org:cilium*', '-x*']],
    ['a-b --c', ['a b*', '-c*']],
    [
      'mentor:"Jane Doe" size:large difficulty:hard',
      ['mentor:"jane doe"', 'size:large*', 'difficulty:hard*'],
    ],
    ['title:"a" b"c d"', ['title:"a"', 'b c*', 'd*']],
    ['„cloud native‟', ['"cloud native"']],
  ])('%s', (q, parts) => {
    expect(read(q)).toEqual(parts)
  })

  test.each([
    ['"cloud nat', ['"cloud nat*"']],
    ['skill:', []],
    ['go skill:', ['go*']],
    ['go -SKILL:', ['go*']],
    ['skills:', ['skills*']],
    ['title:"', []],
    ['skill:-', []],
    ['skill:""', []],
    ['-', []],
    ['""', []],
    ['  ', []],
    ['&%#', []],
  ])('unfinished: %s', (q, parts) => {
    expect(read(q)).toEqual(parts)
  })
})

test.each([
  ['kubernetes.io', true],
  ['cncf/mentoring', true],
  ['"see cncf/mentoring"', true],
  ['42557ffb-deb4', true],
  ['42557FFB-deb4', true],
  ['org:a.b', true],
  ['a42557ffb-deb4', false],
  ['42557ffb', false],
  ['4255-7ffb', false],
  ['.net', false],
  ['end-to-end', false],
  ['"a. b"', false],
  ['and/', false],
])('%s looks like an address: %s', (q, isAddress) => {
  expect(parseQuery(q).map(part => part.isAddress)).toEqual([isAddress])
})

test.each([
  ['a  -skill:"go x" b', ['a', '-skill:"go x"', 'b'], ['a', 'go x', 'b']],
  ['“curly” c', ['“curly”', 'c'], ['curly', 'c']],
  ['"open end ', ['"open end '], ['open end ']],
])('the parts of %s stand where they were written', (q, written, texts) => {
  const parts = parseQuery(q)
  expect(parts.map(part => part.written)).toEqual(written)
  expect(parts.map(({ start, end }) => q.slice(start, end))).toEqual(written)
  expect(parts.map(({ text }) => text)).toEqual(texts)
  expect(parts.flatMap(({ alternatives }) => alternatives)).toEqual([])
})

test('every part says where it was written', () => {
  fc.assert(
    fc.property(hostileText, q => {
      for (const { written, start, end } of parseQuery(q)) expect(q.slice(start, end)).toBe(written)
    }),
  )
})
