import { describe, expect, it } from 'vitest'
import { readChoice, writeChoice } from './choice.ts'

describe('the values of one facet in an address', () => {
  it.each<[string[], string[][], string[]]>([
    [[], [], []],
    [['go'], [['go']], []],
    [['go,rust'], [['go', 'rust']], []],
    [['go', 'rust'], [['go'], ['rust']], []],
    [['-go'], [], ['go']],
    [['-go,-rust'], [], ['go', 'rust']],
    [['-go', '-go'], [], ['go']],
    [['go,-rust,c'], [['go', 'c']], ['rust']],
    // One group once, whatever order its values stand in; the last way to write it stays.
    [['go,rust', 'rust,go'], [['rust', 'go']], []],
    [['go,go'], [['go']], []],
    [['', ',', '-', ',-,'], [], []],
    // A backslash takes the next character for what it is.
    [['a\\,b'], [['a,b']], []],
    [['a\\,b,c'], [['a,b', 'c']], []],
    [['\\-a'], [['-a']], []],
    [['-\\-a'], [], ['-a']],
    [['--a'], [], ['-a']],
    [['a-b'], [['a-b']], []],
    [['a\\\\,b'], [['a\\', 'b']], []],
    [['a\\b'], [['a\\b']], []],
    [['a\\'], [['a\\']], []],
    [['a\nb'], [['a\nb']], []],
    [['\\😀'], [['\\😀']], []],
  ])('%j', (values, all, not) => {
    expect(readChoice(values)).toEqual({ all, not })
  })

  it.each<[string[][], string[], string[]]>([
    [[], [], []],
    [
      [['go', 'rust'], ['c']],
      ['java', 'php'],
      ['go,rust', 'c', '-java', '-php'],
    ],
    [[['a,b']], ['c,d'], ['a\\,b', '-c\\,d']],
    [[['-a', 'a-b']], ['-c'], ['\\-a,a-b', '-\\-c']],
    [[['a\\b,c,d']], [], ['a\\\\b\\,c\\,d']],
  ])('%j without %j is written %j', (all, not, values) => {
    expect(writeChoice({ all, not })).toEqual(values)
  })
})
