import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Term } from '../../src/model/term.ts'
import { parseTerm } from '../../src/parse/parseTerm.ts'
import { hostileMarkdown, isReadWhole } from './hostileMarkdown.ts'

// `npm run fuzz` reads a million.
it('25,000 random documents are read without a lost line', () => {
  fc.assert(fc.property(hostileMarkdown, isReadWhole), { numRuns: 25_000 })
}, 300_000)

/** What a random document may reach, and how many of a hundred do at least. */
const reached: [string, number, (term: Term) => boolean][] = [
  ['projects', 50, ({ projects }) => projects.length > 0],
  ['descriptions', 50, ({ projects }) => projects.some(({ description }) => description)],
  ['outcomes', 5, ({ projects }) => projects.some(({ expectedOutcome }) => expectedOutcome)],
  ['mentors', 40, ({ projects }) => projects.some(({ mentors }) => mentors.length > 0)],
  ['skills', 5, ({ projects }) => projects.some(({ recommendedSkills }) => recommendedSkills.length > 0)],
  ['issues', 5, ({ projects }) => projects.some(({ upstreamIssues }) => upstreamIssues.length > 0)],
  ['addresses of LFX', 5, ({ projects }) => projects.some(({ lfxUrl }) => lfxUrl)],
  ['other fields', 20, ({ projects }) => projects.some(({ fields }) => fields.length > 0)],
  ['timelines', 5, ({ timeline }) => timeline.length > 0],
]

const sample = fc
  .sample(hostileMarkdown, { numRuns: 1000, seed: 7 })
  .map(text => parseTerm(text, 'lfx-2025-3'))

it.each(reached)('random documents reach %s', (_, percent, reaches) => {
  expect((sample.filter(reaches).length / sample.length) * 100).toBeGreaterThanOrEqual(percent)
})
