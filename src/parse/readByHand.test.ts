import { describe, expect, it } from 'vitest'
import type { When } from '../model/term.ts'
import { findTermId } from './findTermId.ts'
import { parseTerm } from './parseTerm.ts'
import { corpusFolder, hasCorpus, readCorpus } from './testing/corpus.ts'
import { corpusCounts } from './testing/corpusCounts.ts'
import { corpusTimelines } from './testing/corpusTimelines.ts'

describe.skipIf(!hasCorpus)(
  `timelines and projects of the documents in ${corpusFolder} (skipped where they are missing)`,
  () => {
    const documents = hasCorpus ? readCorpus() : []

    it('stand in documents of the corpus', () => {
      const paths = documents.map(({ path }) => path)
      expect(paths).toEqual(expect.arrayContaining(Object.keys(corpusTimelines)))
    })

    it.each(documents.map(({ path, markdown }) => [path, markdown] as const))('%s', (path, markdown) => {
      const { timeline, projects } = parseTerm(markdown, findTermId(path))
      const rows = timeline.map(({ line, activity, start, end }) =>
        [line, activity, formatWhen(start), ...(end ? [formatWhen(end)] : [])].join(' | '),
      )
      expect([projects.length, timeline.length]).toEqual(corpusCounts[path])
      expect(rows).toEqual(corpusTimelines[path]?.trim().split('\n') ?? [])
    })
  },
)

function formatWhen({ date, instant }: When): string {
  return instant ?? date
}
