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
  ])('%s', (q, parts) => {
    expect(read(q)).toEqual(parts)
  })

  test.each([
    ['"cloud nat', ['"cloud nat*"']],
    ['skill:', []],
    ['go skill:', ['go*']],
    ['skill:""', []],
    ['-', []],
    ['""', []],
    ['  ', []],
    ['&%#', []],
  ])('unfinished: %s', (q, parts) => {
    expect(read(q)).toEqual(parts)
  })
})

test('every part says where it was written', () => {
  fc.assert(
    fc.property(hostileText, q => {
      for (const { written, start, end } of parseQuery(q)) expect(q.slice(start, end)).toBe(written)
    }),
  )
})
