import { describe, expect, test } from 'vitest'
import { findTermId } from './findTermId.ts'
import { parseTerm } from './parseTerm.ts'
import { corpusFolder, hasCorpus, readCorpus } from './testing/corpus.ts'
import { corpusCounts } from './testing/corpusCounts.ts'
import { findLostLines, findLostWords } from './testing/findLostWords.ts'

describe.skipIf(!hasCorpus)(`the documents in ${corpusFolder} (skipped where they are missing)`, () => {
  const documents = readCorpus()

  test('are all counted', () => {
    expect(documents.map(({ path }) => path)).toEqual(Object.keys(corpusCounts).sort())
  })

  describe.each(documents)('$path', ({ path, markdown }) => {
    const term = parseTerm(markdown, findTermId(path))

    test('has an organization, a mentor and a text in every project that is not known to lack them', () => {
      const poor = term.projects.filter(
        ({ organization, mentors, description, summary }) =>
          !organization || mentors.length === 0 || !(description || summary),
      )
      const noticed = new Set(term.notices.map(({ line }) => line))
      expect(poor.filter(({ line }) => !noticed.has(line))).toEqual([])
    })

    test('has ids of its own for all projects', () => {
      expect(new Set(term.projects.map(({ id }) => id)).size).toBe(term.projects.length)
    })

    test('loses no line', () => {
      expect(findLostLines(markdown, term)).toEqual([])
    })
  })

  test('lose less than one word in two thousand, and those stand elsewhere in the same project', () => {
    let words = 0
    let lost = 0
    for (const { path, markdown } of documents) {
      const loss = findLostWords(markdown, parseTerm(markdown, findTermId(path)))
      words += loss.words
      lost += loss.lost.length
    }
    expect(words).toBeGreaterThan(100_000)
    expect(lost / words).toBeLessThan(0.0005)
  })
})
