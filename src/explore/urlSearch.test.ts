import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText } from './testing/anyTableView.ts'
import { listValues, parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'

/** One value stands alone, several are an array, none at all is no parameter: as `parseUrlSearch` gives them. */
const anySearch = fc.dictionary(
  hostileText,
  fc.oneof(hostileText, fc.array(hostileText, { minLength: 2, maxLength: 4 })),
)

describe('a search survives its way through the URL', () => {
  test('whatever its names and values are', () => {
    fc.assert(
      fc.property(anySearch, search => {
        const read = parseUrlSearch(stringifyUrlSearch(search))
        expect(Object.entries(read).sort()).toEqual(Object.entries(search).sort())
      }),
    )
  })

  test('also when the browser has written the address in its own way', () => {
    fc.assert(
      fc.property(anySearch, search => {
        const address = new URL(`https://example.org/terms${stringifyUrlSearch(search)}`)
        expect(address.search.replace(/^\?$/, '')).toBe(stringifyUrlSearch(search))
      }),
    )
  })
})

describe('what people type and other programs write', () => {
  test.each([
    ['?skill=go,kubernetes', { skill: 'go,kubernetes' }],
    ['?skill=go%2Ckubernetes', { skill: 'go,kubernetes' }],
    ['?skill=go&skill=-java', { skill: ['go', '-java'] }],
    ['?skill=c++', { skill: 'c++' }],
    ['?skill=c++,go', { skill: 'c++,go' }],
    ['?skill=c%2B%2B', { skill: 'c++' }],
    ['?q=cloud+native', { q: 'cloud native' }],
    ['?q=cloud%20native', { q: 'cloud native' }],
    ['?q=2025', { q: '2025' }],
    ['?id=662E41', { id: '662E41' }],
    ['?n=007&t=true', { n: '007', t: 'true' }],
    ['?q=100%', { q: '100%' }],
    ['?q=%E2%82&x=%zz', { q: '%E2%82', x: '%zz' }],
    ['?q', { q: '' }],
    ['?=x', { '': 'x' }],
    ['?a=b=c', { a: 'b=c' }],
    ['?&&a=1&', { a: '1' }],
    ['a=1', { a: '1' }],
    ['?a=1&a=2&a=3', { a: ['1', '2', '3'] }],
    ['?a=&a=', { a: ['', ''] }],
    ['?two+words=x', { 'two words': 'x' }],
    ['??a', { '?a': '' }],
    ['?a=?', { a: '?' }],
    // A plus is a space between words only.
    ['?q=a++b', { q: 'a  b' }],
    ['?q=+a', { q: ' a' }],
    ['?q=c++,a+b,+', { q: 'c++,a b,+' }],
    ['?q=c%2B%2B+lib', { q: 'c++ lib' }],
    ['?q=%C3%A9+%C3%a9%zz', { q: 'é é%zz' }],
    ['?q=%41%', { q: 'A%' }],
    ['?', {}],
    ['', {}],
  ])('%s', (searchStr, expected) => {
    expect({ ...parseUrlSearch(searchStr) }).toEqual(expected)
  })

  test('a parameter called __proto__ is data', () => {
    const search = parseUrlSearch('?__proto__=x&__proto__=y&constructor=z')
    expect(Object.entries(search)).toEqual([
      ['__proto__', ['x', 'y']],
      ['constructor', 'z'],
    ])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('the address stays readable', () => {
  test.each([
    [{ skill: ['go,rust', 'kubernetes', '-java'] }, '?skill=go,rust&skill=kubernetes&skill=-java'],
    [{ q: 'skill:go two words' }, '?q=skill:go+two+words'],
    [{ skill: 'c++' }, '?skill=c%2B%2B'],
    [{ tz: 'Asia/Kolkata' }, '?tz=Asia/Kolkata'],
    [{ q: 'a&b#c%' }, '?q=a%26b%23c%25'],
    [{ a: undefined, b: [] }, ''],
    [{ a: '' }, '?a='],
    [{ a: 'x', b: ['y', 'z'] }, '?a=x&b=y&b=z'],
    [{ 'two words': "it's" }, '?two+words=it%27s'],
    [{ q: 'a  b' }, '?q=a++b'],
    // Spaces at an end would be read as pluses.
    [{ q: 'a , b ' }, '?q=a%20,+b%20'],
    [{ q: ' a' }, '?q=+a'],
    [{ q: 'a@b:c/d,e' }, '?q=a@b:c/d,e'],
    [{ q: 'é?;' }, '?q=%C3%A9%3F%3B'],
  ])('%o', (search, expected) => {
    expect(stringifyUrlSearch(search)).toBe(expected)
  })

  test('half of an emoji cannot be carried and is replaced', () => {
    expect(stringifyUrlSearch({ q: '\ud83d' })).toBe('?q=%EF%BF%BD')
  })
})

test.each([
  [undefined, []],
  ['', ['']],
  ['a', ['a']],
  [[], []],
  [
    ['b', 'a'],
    ['b', 'a'],
  ],
])('the values of %j are %j', (value, values) => {
  expect(listValues(value)).toEqual(values)
})

test('two halves of emoji, each alone, are two replacements; a whole emoji is none', () => {
  expect(stringifyUrlSearch({ q: '\ud83d \ude00' })).toBe('?q=%EF%BF%BD+%EF%BF%BD')
  expect(stringifyUrlSearch({ q: '😀' })).toBe('?q=%F0%9F%98%80')
})
