import spec from 'commonmark-spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Term } from '../model/term.ts'
import { parseTerm } from './parseTerm.ts'
import { readCorpus, readSeed } from './testing/corpus.ts'
import { findLostLines } from './testing/findLostWords.ts'

const documents = [readSeed(), ...readCorpus().map(({ markdown }) => markdown)]
// Short enough to run hundreds, long enough to hold several projects.
const excerpts = documents.flatMap(markdown => cutExcerpts(markdown.split('\n'), 120))

function cutExcerpts(lines: string[], length: number): string[][] {
  const excerpts: string[][] = []
  for (let start = 0; start < lines.length; start += length) excerpts.push(lines.slice(start, start + length))
  return excerpts
}

type Mutation = { kind: number; at: number; other: number }

/** One slip of the keyboard: a line dropped, doubled, moved, indented, cut off, glued or given a stray mark. */
function mutate(lines: string[], { kind, at, other }: Mutation): string[] {
  const changed = [...lines]
  const index = at % changed.length
  const line = changed[index] ?? ''
  const target = other % changed.length
  if (kind === 0) changed.splice(index, 1)
  else if (kind === 1) changed.splice(index, 0, line)
  else if (kind === 2) [changed[index], changed[target]] = [changed[target] ?? '', line]
  else if (kind === 3) changed[index] = ' '.repeat(other % 9) + line
  else if (kind === 4) changed[index] = line.slice(0, other % (line.length + 1))
  else if (kind === 5) changed.splice(index, 2, line + (changed[index + 1] ?? ''))
  else
    changed[index] =
      (['```', '<!--', '---', '> ', '\t', '**', '#### ', '|a|b|', '](', '1. '][other % 10] ?? '') + line
  return changed
}

const mutation = fc.record({ kind: fc.nat(6), at: fc.nat(200), other: fc.nat(200) })
const mutated = fc
  .tuple(fc.constantFrom(...excerpts), fc.array(mutation, { minLength: 1, maxLength: 8 }))
  .map(([lines, mutations]) => mutations.reduce(mutate, lines).join('\n'))

const mark = fc.constantFrom(
  '# ',
  '#### ',
  '- ',
  '  - ',
  '* ',
  '1. ',
  '> ',
  '```',
  '<!--',
  '-->',
  '|',
  '---',
  '**',
  ':',
  '@',
  '(',
  ')',
  '[',
  '](',
  'http://a.b/c',
  '\n',
  '\n\n',
  '\t',
  'Description',
  'Mentor(s):',
  'Jane Doe',
  'July 2',
  ' ',
)
const random = fc
  .array(fc.oneof(mark, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map(pieces => pieces.join(''))

function expectSound(term: Term, markdown: string): void {
  const ids = term.projects.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every(id => /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(id))).toBe(true)
  const lineCount = markdown.split(/\r\n?|\n/).length
  for (const { line, endLine } of [...term.projects, ...term.sections]) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(endLine).toBeGreaterThanOrEqual(line)
    expect(endLine).toBeLessThanOrEqual(lineCount)
  }
  for (const { line } of term.notices) expect(line).toBeGreaterThanOrEqual(1)
  expect(findLostLines(markdown, term)).toEqual([])
}

describe('any document', () => {
  test('with slips of the keyboard is read, and no line is lost', () => {
    fc.assert(
      fc.property(mutated, markdown => expectSound(parseTerm(markdown, 'lfx-2025-3'), markdown)),
      { numRuns: 400 },
    )
  })

  test('of random Markdown is read, and no line is lost', () => {
    fc.assert(
      fc.property(random, markdown => expectSound(parseTerm(markdown, 'other'), markdown)),
      { numRuns: 400 },
    )
  })
})

describe('the examples of the CommonMark specification', () => {
  // '→' stands for a tab there.
  const examples = spec.tests.map(({ markdown }) => markdown.replaceAll('→', '\t'))

  test('are all there', () => expect(examples).toHaveLength(652))

  test('are read one by one, each as a document and as the description of a project', () => {
    for (const example of examples) {
      expectSound(parseTerm(example, 'other'), example)
      const project = `### Jaeger\n\n#### One\n\n- Description:\n${example}\n- Mentor(s): Ada (@ada)\n`
      expectSound(parseTerm(project, 'other'), project)
    }
  })

  test('are read as one document', () => expectSound(parseTerm(spec.text, 'other'), spec.text))
})

test('the order of the organizations changes no id', () => {
  const seed = readSeed()
  const organizations = seed.slice(seed.indexOf('\n### Cilium')).split(/\n(?=### )/)
  const idsOf = (parts: string[]): string[] =>
    parseTerm(parts.join('\n'), 'x')
      .projects.map(({ id }) => id)
      .sort()
  const expected = idsOf(organizations)
  expect(expected).toHaveLength(39)
  fc.assert(
    fc.property(fc.shuffledSubarray(organizations, { minLength: organizations.length }), parts => {
      expect(idsOf(parts)).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})

test('the order of the projects of an organization changes no id', () => {
  const idsOf = (text: string) => new Set(parseTerm(text, 'x').projects.map(({ id }) => id))
  // A third of the documents, the seed among them: each is read twice and more.
  const samples = documents
    .filter((_, index) => index % 3 === 0)
    .map(markdown => ({ markdown, ids: idsOf(markdown), runs: findSiblings(markdown) }))
    .filter(({ runs }) => runs.some(run => run.length > 1))
  expect(samples.length).toBeGreaterThan(0)
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(fc.nat(), { minLength: 8 }), (sample, keys) => {
      expect(idsOf(shuffle(sample.markdown, sample.runs, keys))).toEqual(sample.ids)
    }),
    { numRuns: 10 },
  )
})

type LineRange = { line: number; endLine: number }

/** Runs of neighbouring projects of one organization under headings of one level, as ranges of lines. */
function findSiblings(markdown: string): LineRange[][] {
  const lines = markdown.split('\n')
  const { projects } = parseTerm(markdown, 'x')
  const runs: (LineRange & { kind: string })[][] = []
  for (const [index, { organization, group, line, endLine }] of projects.entries()) {
    const next = projects[index + 1]
    // The second set of fields under a heading would lose it.
    if (next && !lines[next.line - 1]?.startsWith('#')) continue
    const kind = [organization, group, /^#+ /.exec(lines[line - 1] ?? '')?.[0]].join('\n')
    const last = runs.at(-1)?.at(-1)
    const project = { line, endLine, kind }
    if (last?.kind === kind && last.endLine + 1 === line) runs.at(-1)?.push(project)
    else if (lines[line - 1]?.startsWith('#')) runs.push([project])
  }
  return runs
}

function shuffle(markdown: string, runs: readonly LineRange[][], keys: readonly number[]): string {
  const lines = markdown.split('\n')
  for (const run of runs) {
    const [first] = run
    const texts = run.map(({ line, endLine }) => lines.slice(line - 1, endLine))
    const shuffled = texts
      .map((text, index) => ({ text, key: keys[index % keys.length] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .flatMap(({ text }) => text)
    lines.splice((first?.line ?? 1) - 1, shuffled.length, ...shuffled)
  }
  return lines.join('\n')
}
