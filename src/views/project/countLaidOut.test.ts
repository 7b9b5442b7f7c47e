import { expect, it } from 'vitest'
import { readCorpus, readSeed } from '../../parse/testing/corpus.ts'
import { countLaidOut } from './countLaidOut.ts'

it('is all, for what people write', () => {
  const documents = [readSeed(), ...readCorpus().map(({ markdown }) => markdown)]
  const sections = documents.flatMap(markdown => markdown.split(/^(?=#{2,4} )/m))
  const long = sections.filter(
    section =>
      section.length < 23_000 && countLaidOut([], section.split('\n')) !== section.split('\n').length,
  )
  expect(sections.length).toBeGreaterThan(50)
  expect(long).toEqual([])
})

it('ends where the page has enough, counting links for more than letters', () => {
  const words = 'word '.repeat(6000)
  expect(countLaidOut([], Array(25).fill(words))).toBe(4)
  expect(countLaidOut([words, words], Array(25).fill(words))).toBe(2)
  expect(countLaidOut([], Array(25).fill('[a](b) '.repeat(1000)))).toBe(2)
  expect(countLaidOut(['a'.repeat(200_000)], ['a'])).toBe(0)
})
