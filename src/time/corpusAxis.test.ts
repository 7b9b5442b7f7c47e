import { describe, expect, it } from 'vitest'
import { findTermId } from '../parse/findTermId.ts'
import { parseTerm } from '../parse/parseTerm.ts'
import { corpusFolder, hasCorpus, readCorpus } from '../parse/testing/corpus.ts'
import { axisOf, barOf, zooms } from './axis.ts'

const dated = readCorpus()
  .map(({ path, markdown }) => ({ path, timeline: parseTerm(markdown, findTermId(path)).timeline }))
  .filter(({ timeline }) => timeline.length > 0)

describe.skipIf(!hasCorpus)(`charts of the terms in ${corpusFolder} (skipped where they are missing)`, () => {
  it('are drawn for the 18 documents that give dates', () => expect(dated).toHaveLength(18))

  it.each(dated)('$path: every bar lies inside the axis, its end not before its start', ({ timeline }) => {
    for (const zone of ['UTC', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      for (const zoom of zooms) {
        const axis = axisOf(timeline, zone, zoom)
        if (!axis) throw new Error('a dated term has no axis')
        for (const milestone of timeline) {
          const { from, to } = barOf(milestone, axis, zone)
          expect(from, milestone.activity).toBeGreaterThanOrEqual(0)
          expect(to, milestone.activity).toBeGreaterThanOrEqual(from)
          expect(to, milestone.activity).toBeLessThanOrEqual(100)
        }
      }
  })
})
