import { describe, expect, it } from 'vitest'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import { createArchive } from './archive.ts'
import { createAskGitHub } from './askGitHub.ts'
import { findCatalogueEntry } from './catalogue.ts'
import { createFailures } from './failures.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { createKeptTerms } from './kept/keptTerms.ts'
import { createUnseenTerms } from './kept/unseenTerms.ts'
import { findMissingPart } from './missingPart.ts'
import { createTermReader } from './readTerm.ts'
import { createTermStore } from './termStore.ts'
import { fakeBrowser } from './testing/fakeTabs.ts'
import { memoryRecords } from './testing/memoryRecords.ts'
import { withoutNames } from './testing/withoutNames.ts'

const id = 'lfx-2020-3'
const projectsPath = 'programs/lfx-mentorship/2020/q3-q4/selected_projects.md'
const datesPath = 'programs/lfx-mentorship/2020/q3-q4/README.md'
const gone: FetchedDocument = { ok: false, problem: { kind: 'not-found' } }
const down: FetchedDocument = { ok: false, problem: { kind: 'server-error', status: 503 } }

function setUp() {
  const records = memoryRecords()
  const unseenTerms = createUnseenTerms(records)
  const keptTerms = createKeptTerms(records)
  const answers = new Map<string, FetchedDocument>()
  const fetchDocument = async (url: string) => answers.get(url.split('/main/')[1] ?? '') ?? gone
  // No two questions at the same moment.
  let time = Date.UTC(2026, 0, 1)
  const now = () => ++time
  const askGitHub = createAskGitHub({ fetchDocument, keptTerms, failures: createFailures(records), now })
  // Every document holds one project, as a README with completed ones may.
  const readTerm = createTermReader(async title =>
    withoutNames(sampleTerm([sampleProject({ title: 'One', organization: 'Jaeger' })], { id, title })),
  )
  const means = { fetchDocument, askGitHub, readTerm, now, baseUrl: '/', keptTerms }
  const openStore = () => createTermStore({ ...means, tabs: fakeBrowser().openTab() })
  const archive = createArchive({ askGitHub, keptTerms, now })
  return { answers, openStore, keptTerms, unseenTerms, archive }
}

const holds = (text: string): FetchedDocument => ({ ok: true, text })
const settle = () => new Promise(resolve => setTimeout(resolve, 5))
const entry = findCatalogueEntry(id) as NonNullable<ReturnType<typeof findCatalogueEntry>>

function shown(store: ReturnType<typeof createTermStore>) {
  const state = store.get(id)
  if (state.phase !== 'shown') throw new Error(`expected a shown term, not ${state.phase}`)
  const { term, dates, check } = state
  return {
    missing: findMissingPart(entry, state),
    projects: term.projects.length,
    dates: dates.title,
    problem: check.kind === 'failed' ? check.problem.kind : undefined,
  }
}

describe('a term of which one document can’t be had', () => {
  it('shows its dates alone, and says why', async () => {
    const { answers, openStore } = setUp()
    answers.set(datesPath, holds('dates'))
    const store = openStore()
    store.open(id)
    await settle()
    expect(shown(store)).toEqual({ missing: 'projects', projects: 0, dates: 'dates', problem: 'not-found' })
  })

  it('shows its projects alone, and says why', async () => {
    const { answers, openStore } = setUp()
    answers.set(projectsPath, holds('projects')).set(datesPath, down)
    const store = openStore()
    store.open(id)
    await settle()
    expect(shown(store)).toMatchObject({ missing: 'dates', projects: 1, problem: 'server-error' })
  })

  it('is asked for the rest, which is no change of it', async () => {
    const { answers, openStore, unseenTerms } = setUp()
    answers.set(datesPath, holds('dates'))
    openStore().open(id)
    await settle()
    // On a next visit the part is at hand, though GitHub fails.
    answers.set(datesPath, down).set(projectsPath, down)
    const store = openStore()
    store.open(id)
    await settle()
    expect(shown(store)).toMatchObject({ missing: 'projects', dates: 'dates', problem: 'server-error' })
    answers.set(datesPath, holds('dates')).set(projectsPath, holds('projects'))
    store.retry(id)
    await settle()
    expect(shown(store)).toEqual({ missing: undefined, projects: 1, dates: 'dates', problem: undefined })
    expect(await unseenTerms.find(id)).toBeUndefined()
  })

  it('never gives the whole away for a part', async () => {
    const { answers, openStore, keptTerms } = setUp()
    answers.set(datesPath, holds('dates')).set(projectsPath, holds('projects'))
    const store = openStore()
    store.open(id)
    await settle()
    answers.set(projectsPath, down).set(datesPath, holds('newer dates'))
    store.retry(id)
    await settle()
    expect(shown(store)).toEqual({ missing: undefined, projects: 1, dates: 'dates', problem: 'server-error' })
    expect((await keptTerms.read(id)).kept?.documents).toHaveLength(2)
  })

  it('is downloaded again with all terms until it is whole', async () => {
    const { answers, archive } = setUp()
    answers.set(datesPath, holds('dates')).set(projectsPath, down)
    await archive.download([entry])
    expect(archive.get()).toMatchObject({ phase: 'stopped', problem: { kind: 'server-error' } })
    answers.set(projectsPath, holds('projects'))
    await archive.download([entry])
    expect(archive.get()).toMatchObject({ phase: 'done', missing: 0 })
    expect(archive.get().kept.get(id)?.documentCount).toBe(2)
  })
})
