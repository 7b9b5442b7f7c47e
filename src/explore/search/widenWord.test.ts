import { describe, expect, it } from 'vitest'
import { indexTitles } from '../testing/indexAll.ts'
import type { QueryField, QueryWord } from './query.ts'
import { beginningOf, meetsWord, widenWord } from './widenWord.ts'

const reaches = ['whole', 'inflected', 'name', 'beginning'] as const

describe('a word of a text meets one of a query', () => {
  it.each<[string, string, QueryField | undefined, QueryWord['reach'][]]>([
    ['test', 'test', undefined, ['whole', 'inflected', 'name', 'beginning']],
    ['tests', 'test', undefined, ['inflected', 'name', 'beginning']],
    ['test', 'tests', undefined, ['inflected', 'name', 'beginning']],
    ['tested', 'testing', undefined, ['inflected', 'name', 'beginning']],
    ['policies', 'policy', undefined, ['inflected', 'name', 'beginning']],
    ['tester', 'test', undefined, ['beginning']],
    ['wasmedge', 'wasm', undefined, ['beginning']],
    ['wasmedge', 'wasm', 'title', ['beginning']],
    ['wasmedge', 'wasm', 'org', ['name', 'beginning']],
    ['wasm', 'wasmedge', 'org', []],
    ['contest', 'test', 'org', []],
    ['test', 'mesh', undefined, []],
    ['text', 'test', undefined, []],
  ])('%s, asked for %s in %s', (form, text, field, expected) => {
    expect(reaches.filter(reach => meetsWord(form, { text, reach }, field))).toEqual(expected)
  })
})

it.each<[string, QueryWord['reach'], string]>([
  ['policies', 'whole', 'policies'],
  ['policies', 'inflected', 'polic'],
  ['policy', 'beginning', 'polic'],
  ['tests', 'name', 'test'],
  ['yaml', 'beginning', 'yaml'],
])('all that meets %s (%s) begins with %s', (text, reach, beginning) => {
  expect(beginningOf({ text, reach })).toBe(beginning)
})

describe('the words of all texts that meet one, and how well', () => {
  const index = () => indexTitles('Test tests', 'Tester', 'Testing Contest', 'Team')
  it.each<[string, QueryWord['reach'], [string, number][]]>([
    ['test', 'whole', [['test', 1]]],
    ['tes', 'whole', []],
    // biome-ignore format: one row
    ['test', 'inflected', [['test', 1], ['testing', 0.9], ['tests', 0.9]]],
    // biome-ignore format: one row
    ['tests', 'beginning', [['test', 0.9], ['testing', 0.9], ['tests', 1]]],
    // biome-ignore format: one row
    ['test', 'beginning', [['test', 1], ['tester', 0.6], ['testing', 0.9], ['tests', 0.9]]],
    // In the name of an organization: where else it stands is not asked here.
    // biome-ignore format: one row
    ['teste', 'name', [['tester', 0.6]]],
    ['mesh', 'beginning', []],
  ])('%s (%s)', (text, reach, forms) => {
    expect(widenWord(index(), { text, reach }).sort()).toEqual(forms)
  })
})
