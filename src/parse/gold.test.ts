import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Project, When } from '../model/term.ts'
import { parseTerm } from './parseTerm.ts'
import { corpusFolder, hasCorpus, readSeed } from './testing/corpus.ts'
import { plainText } from './text/plainText.ts'

// Two documents read by hand as a whole. Neither these readings nor the second document are part of the repository.
const folder = process.env.GOLD ?? '../shared/gold'
const files = ['lfx-2025-3', ...(hasCorpus ? ['lfx-2023-1'] : [])].filter(id =>
  existsSync(join(folder, `${id}.json`)),
)

/** The beginning and the end of a text. */
type Extent = { start: string; end: string } | null | undefined

type GoldProject = Pick<Project, 'line' | 'organization' | 'title' | 'mentors' | 'recommendedSkills'> & {
  group?: string | null
  upstreamIssues: string[]
  lfxUrl: string | null
  description: Extent
  expectedOutcome: Extent
}
type Gold = {
  projects: GoldProject[]
  timeline: { activity: string; start: string; end: string | null }[]
}

const readDocument = (id: string) =>
  id === 'lfx-2025-3'
    ? readSeed()
    : readFileSync(join(corpusFolder, 'lfx-mentorship/2023/01-Mar-May/README.md'), 'utf8')

describe.skipIf(files.length === 0)(`as a person reads it (skipped without ${folder})`, () => {
  // Each reads the document itself, so that a mutant of the parser is tried against it.
  test.each(files)('%s', id => {
    const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Gold
    const { projects, timeline } = parseTerm(readDocument(id), id)
    expect(projects.map(factsOf)).toEqual(gold.projects.map(factsOf))
    for (const [index, want] of gold.projects.entries()) {
      const place = `line ${want.line}`
      expectExtent(projects[index]?.description, want.description, `description, ${place}`)
      expectExtent(projects[index]?.expectedOutcome, want.expectedOutcome, `expected outcome, ${place}`)
    }
    expect(
      timeline.map(({ activity, start, end }) => [lettersOf(activity), timeOf(start), timeOf(end)]),
    ).toEqual(
      gold.timeline.map(({ activity, start, end }) => [
        lettersOf(activity),
        Date.parse(start),
        end === null ? undefined : Date.parse(end),
      ]),
    )
  })
})

/** What both readings must say in the same words; marks and the order of people and links don't count. */
function factsOf(project: GoldProject | Project) {
  return {
    line: project.line,
    organization: lettersOf(project.organization),
    group: lettersOf(project.group),
    title: lettersOf(project.title),
    mentors: project.mentors
      .map(({ name, github, email }) => [lettersOf(name), github ?? '', email ?? ''].join(' ').toLowerCase())
      .sort(),
    upstreamIssues: project.upstreamIssues
      .map(issue => trimAddress(typeof issue === 'string' ? issue : issue.url))
      .sort(),
    lfxUrl: trimAddress(project.lfxUrl ?? ''),
    recommendedSkills: project.recommendedSkills.map(lettersOf).sort(),
  }
}

function expectExtent(text: string | undefined, extent: Extent, where: string): void {
  if (extent === undefined) return
  const letters = lettersOf(text)
  expect(letters.slice(0, lettersOf(extent?.start).length), where).toBe(lettersOf(extent?.start))
  expect(letters.slice(letters.length - lettersOf(extent?.end).length), where).toBe(lettersOf(extent?.end))
  if (extent === null) expect(letters, where).toBe('')
}

function trimAddress(url: string): string {
  return url.replace(/\/+$/, '').toLowerCase()
}

/** Small letters and digits, without the numbers of lists. */
function lettersOf(markdown: string | null | undefined): string {
  const lines = (markdown ?? '').split('\n').map(line => plainText(line.replace(/^\s*\d+[.)]\s/, '')))
  return lines
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function timeOf(when: When | undefined): number | undefined {
  return when && Date.parse(when.instant ?? when.date)
}
