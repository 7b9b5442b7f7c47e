import { describe, expect, it } from 'vitest'
import { makeProject } from '../testing/anyProject.ts'
import { indexAll, indexTitles } from '../testing/indexAll.ts'
import { rescueWord } from './rescueWord.ts'

describe('the word that was probably meant', () => {
  it.each<[string, string, string | undefined]>([
    // One slip: a letter changed, left out, doubled, or two of them swapped.
    ['mesk', 'mesh', 'mesh'],
    ['mseh', 'mesh', 'mesh'],
    ['clster', 'cluster', 'cluster'],
    ['clusster', 'cluster', 'cluster'],
    // Shorter words have too many neighbours, and so has a word as long as the slip is.
    ['mes', 'mesh', undefined],
    ['msh', 'mesh', undefined],
    // Two slips only in words of eight letters or more.
    ['clustxx', 'cluster', undefined],
    ['clxxter', 'cluster', undefined],
    ['kuberxxtes', 'kubernetes', 'kubernetes'],
    ['opexxtor', 'operator', 'operator'],
    ['opxxxtor', 'operator', undefined],
    // The beginning of a word, with a slip in it.
    ['kubxr', 'kubernetes', 'kubernetes'],
    ['kuxxr', 'kubernetes', undefined],
    ['telemxtx', 'telemetries', 'telemetries'],
    ['kxb', 'kubernetes', undefined],
    // But not its end.
    ['nxtes', 'kubernetes', undefined],
  ])('%s, where there is %s: %s', (written, title, meant) => {
    expect(rescueWord(indexTitles(title), written, undefined)).toBe(meant)
  })

  it.each([
    ['of fewer slips', 'operxxor', ['operaxor', 'operator', 'operator'], 'operaxor'],
    ['of fewer slips, whichever stands first', 'operxxor', ['operaxor', 'operazor', 'operazor'], 'operaxor'],
    ['a whole word rather than a beginning', 'mxsh', ['meshery', 'meshery', 'mosh'], 'mosh'],
    ['what more texts have', 'mxsh', ['mash', 'mesh', 'mesh'], 'mesh'],
    ['what more texts have, whichever stands first', 'mxsh', ['mash', 'mash', 'mesh'], 'mash'],
    ['the first of those that as many have', 'mxsh', ['mesh', 'mash'], 'mash'],
  ])('is %s', (_, written, titles, meant) => {
    expect(rescueWord(indexTitles(...titles), written, undefined)).toBe(meant)
  })

  it('is another one than the word written', () => {
    expect(rescueWord(indexTitles('mesh'), 'mesh', undefined)).toBeUndefined()
    expect(rescueWord(indexTitles('mesh', 'mash'), 'mesh', undefined)).toBe('mash')
  })

  it('is one of the field that is asked for', () => {
    const index = indexAll([
      makeProject({ id: 'a', title: 'mash', description: 'mesh mesh' }),
      makeProject({ id: 'b', title: 'other', description: 'mesh' }),
    ])
    expect(rescueWord(index, 'mxsh', undefined)).toBe('mesh')
    expect(rescueWord(index, 'mxsh', 'title')).toBe('mash')
    expect(rescueWord(index, 'mxsh', 'skill')).toBeUndefined()
  })
})

it('is not looked for among more words than people write', () => {
  const words = Array.from({ length: 41_000 }, (_, at) => `w${at}x`).join(' ')
  expect(rescueWord(indexTitles('mesh'), 'mxsh', undefined)).toBe('mesh')
  expect(rescueWord(indexTitles('mesh', words), 'mxsh', undefined)).toBeUndefined()
})
