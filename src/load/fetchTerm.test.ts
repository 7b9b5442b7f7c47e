import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from './catalogue.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { fetchTerm } from './fetchTerm.ts'

const entry: CatalogueEntry = { id: 'lfx-2026-3', programme: 'lfx', label: '', path: 'programs/03/README.md' }
const withDates = { ...entry, path: 'programs/q2/selected_projects.md', datesPath: 'programs/q2/README.md' }

/** A GitHub that holds these paths, each with its own path as the text. */
function fetchOf(...paths: string[]) {
  const asked: string[] = []
  const fetch = async (url: string): Promise<FetchedDocument> => {
    const [, path = ''] = url.split('/main/')
    asked.push(path)
    return paths.includes(path) ? { ok: true, text: path } : { ok: false, problem: { kind: 'not-found' } }
  }
  return { asked, fetch }
}

const document = (path: string) => ({ path, text: path })

describe('the documents of a term', () => {
  it('are its README alone, where it is there', async () => {
    const { asked, fetch } = fetchOf('programs/03/README.md', 'programs/03/project_ideas.md')
    expect(await fetchTerm(entry, fetch)).toEqual({
      ok: true,
      documents: [document('programs/03/README.md')],
    })
    expect(asked).toHaveLength(1)
  })

  it('are what stands in for a README that is not written yet', async () => {
    const { fetch } = fetchOf('programs/03/project_ideas.md')
    expect(await fetchTerm(entry, fetch)).toEqual({
      ok: true,
      documents: [document('programs/03/project_ideas.md')],
    })
    expect(await fetchTerm(entry, fetchOf().fetch)).toEqual({ ok: false, problem: { kind: 'not-found' } })
  })

  it('are two where the dates stand elsewhere, and the one that is there where the other is gone', async () => {
    expect(await fetchTerm(withDates, fetchOf(withDates.path, withDates.datesPath).fetch)).toEqual({
      ok: true,
      documents: [document(withDates.path), document(withDates.datesPath)],
    })
    expect(await fetchTerm(withDates, fetchOf(withDates.path).fetch)).toEqual({
      ok: true,
      documents: [document(withDates.path)],
      problem: { kind: 'not-found' },
    })
    expect(await fetchTerm(withDates, fetchOf(withDates.datesPath).fetch)).toEqual({
      ok: true,
      documents: [{ ...document(withDates.datesPath), holds: 'dates' }],
      problem: { kind: 'not-found' },
    })
    expect(await fetchTerm(withDates, fetchOf().fetch)).toEqual({ ok: false, problem: { kind: 'not-found' } })
  })
})
