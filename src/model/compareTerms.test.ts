import { describe, expect, it, test } from 'vitest'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import { compareTerms, hasChanges } from './compareTerms.ts'
import type { Milestone, Project } from './term.ts'

const demo = sampleProject({ title: 'Demo', organization: 'Jaeger', description: 'A demo.' })
const storage = sampleProject({ title: 'Storage', organization: 'Kubernetes', lfxUrl: 'https://lfx/1' })
const opens: Milestone = {
  key: 'applications_open',
  activity: 'Applications open',
  start: { date: '2025-07-31' },
  written: 'Thu, July 31',
  notes: [],
  line: 12,
}

function compare(before: Project[], after: Project[], dates: [Milestone[], Milestone[]] = [[], []]) {
  const documents = (projects: Project[], timeline: Milestone[]) => ({
    term: sampleTerm(projects),
    dates: sampleTerm([], { timeline }),
  })
  return compareTerms(documents(before, dates[0]), documents(after, dates[1]))
}

describe('two readings of a term', () => {
  it('are the same when lines shifted and projects changed places', () => {
    const changes = compare(
      [demo, storage],
      [
        { ...storage, line: 7 },
        { ...demo, line: 90, endLine: 95 },
      ],
    )
    expect(hasChanges(changes)).toBe(false)
  })

  it('differ by projects that are new, and by projects that are gone', () => {
    const changes = compare([demo], [storage])
    expect(changes).toMatchObject({ added: [storage], removed: [demo], edited: [] })
    expect(hasChanges(changes)).toBe(true)
  })

  it('differ by the parts of a project that were edited', () => {
    const mentors = [{ name: 'Jonah Kowall', github: 'jkowall' }]
    const edited = { ...demo, description: 'A better demo.', mentors }
    expect(compare([demo, storage], [edited, storage]).edited).toEqual([
      { project: edited, parts: ['description', 'mentors'] },
    ])
  })

  it('see an edited title as an edit: the address tells that it is the same project', () => {
    const renamed = { ...storage, id: 'storage-v2', title: 'Storage v2' }
    expect(compare([demo, storage], [demo, renamed])).toMatchObject({
      added: [],
      removed: [],
      edited: [{ project: renamed, parts: ['title'] }],
    })
  })

  it('see a project that went to another organization as an edit', () => {
    const moved = { ...demo, id: 'other', organization: 'OpenTelemetry' }
    expect(compare([demo], [moved]).edited).toEqual([{ project: moved, parts: ['CNCF project'] }])
  })

  it('keep two projects of one title apart', () => {
    const twin = { ...demo, id: 'demo-2' }
    expect(compare([demo, twin], [demo]).removed).toEqual([twin])
    expect(compare([demo], [demo, twin]).added).toEqual([twin])
  })

  it('differ by dates that moved, came or went, not by how they are written', () => {
    const moved = { ...opens, start: { date: '2025-08-02' }, written: 'Sat, August 2' }
    expect(compare([], [], [[opens], [moved]]).dates).toEqual([
      { activity: 'Applications open', before: 'Thu, July 31', after: 'Sat, August 2' },
    ])
    expect(compare([], [], [[opens], [{ ...opens, written: 'July 31', line: 20 }]]).dates).toEqual([])
    expect(compare([], [], [[], [opens]]).dates).toEqual([
      { activity: 'Applications open', after: 'Thu, July 31' },
    ])
    expect(compare([], [], [[opens], []]).dates).toEqual([
      { activity: 'Applications open', before: 'Thu, July 31' },
    ])
  })
})

test('a term of more projects than any has is compared at once', () => {
  const many = Array.from({ length: 30_000 }, (_, at) => ({ ...demo, id: `demo-${at}`, title: `Demo ${at}` }))
  const changes = compare(
    many,
    many.map(project => ({ ...project, line: project.line + 1 })),
  )
  expect(hasChanges(changes)).toBe(false)
}, 10_000)
