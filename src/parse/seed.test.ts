import { describe, expect, test } from 'vitest'
import { parseTerm } from './parseTerm.ts'
import { readSeed } from './testing/corpus.ts'
import { findLostLines, findLostWords } from './testing/findLostWords.ts'

// Facts read from the document by eye, not from the parser's output.
const markdown = readSeed()
// Each test reads the document itself, so that a mutant of the parser is tried against it.
const read = () => {
  const term = parseTerm(markdown, 'lfx-2025-3')
  const at = (line: number) => {
    const project = term.projects.find(candidate => candidate.line === line)
    if (!project) throw new Error(`no project on line ${line}`)
    return project
  }
  return { term, at }
}

test('the term', () => {
  const { term } = read()
  expect(term).toMatchObject({
    id: 'lfx-2025-3',
    programme: 'lfx',
    title: 'Term 03 - 2025 Sept - Nov',
    status: 'Planning',
  })
  expect(term.timeline).toHaveLength(10)
  expect(term.projects).toHaveLength(39)
  expect(term.sections.map(({ title }) => title)).toEqual([
    'Term 03 - 2025 Sept - Nov',
    'Project instructions',
    'Application instructions',
  ])
})

test('organizations, two of them nested under another one', () => {
  const { term, at } = read()
  expect(new Set(term.projects.map(({ organization }) => organization)).size).toBe(17)
  expect(at(334)).toMatchObject({ organization: 'Podman Container Tools' })
  expect(at(824)).toMatchObject({ organization: 'kube-burner' })
  expect(at(801)).toMatchObject({ organization: 'Kyverno', title: 'Enhance Kyverno Documentation' })
})

describe('fields that are written unusually', () => {
  test('mentors and skills as paragraphs, unknown labels (KubeArmor)', () => {
    const { at } = read()
    expect(at(480).fields.map(({ label }) => label)).toEqual([
      'Key Metrics to Focus On',
      'Associated Repository',
    ])
    expect(at(480).recommendedSkills).toEqual(['Go', 'Prometheus', 'Kubernetes', 'Git'])
    expect(at(480).mentors).toHaveLength(4)
    expect(at(501).fields.map(({ label }) => label)).toEqual([
      'Goals',
      'Associated Repository',
      'Testing Guide Reference',
    ])
  })

  test('values at the level of their labels, mentors on bare lines (kgateway)', () => {
    const { at } = read()
    expect(at(842).mentors).toEqual([
      { name: 'Nina Polshakova', github: 'npolshakova' },
      { name: 'Lin Sun', github: 'linsun' },
    ])
    expect(at(842).expectedOutcome).toMatch(/^- A series of integration guides[\s\S]*- Fun!$/)
    expect(at(842).summary).toBeUndefined()
  })

  test('a text before the first field (Cartography)', () => {
    const { at } = read()
    expect(at(524).summary).toBe('Implement Resource Permission Relationships for GCP and Azure')
    expect(at(558).upstreamIssues).toHaveLength(2)
  })

  test('a role behind the contacts (Podman)', () => {
    const { at } = read()
    expect(at(334).mentors[0]).toEqual({
      name: 'Matthew Heon',
      github: 'mheon',
      email: 'mheon@redhat.com',
      role: 'primary',
    })
  })
})

test('every spot that a person would notice gives a notice', () => {
  const { term } = read()
  expect(term.notices.map(({ kind, line }) => [line, kind])).toEqual([
    [171, 'handle-invalid'], // '@Mike Spreitzer'
    [283, 'issue-is-lfx-url'],
    [332, 'organization-nested'], // Podman under Prometheus
    [735, 'label-misspelt'], // 'Metor(s)'
    [737, 'email-invalid'], // 'zhhxu@163@gmail.com'
    [752, 'label-misspelt'],
    [754, 'email-invalid'],
    [822, 'organization-nested'], // kube-burner under Kyverno
  ])
})

test('what was left out stays visible', () => {
  const { at } = read()
  expect(at(164).fields).toMatchObject([
    { label: 'Mentor(s)', markdown: expect.stringContaining('@Mike Spreitzer') },
  ])
})

test('nothing is lost', () => {
  const { term } = read()
  expect(findLostLines(markdown, term)).toEqual([])
  // The LFX address that stands twice in one project (lines 283 and 285) counts once.
  expect(new Set(findLostWords(markdown, term).lost.map(({ line }) => line))).toEqual(new Set([285]))
})
