import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/load/catalogue.ts'
import { joinTerms } from '../../src/load/joinTerms.ts'
import { fetchDocuments } from './fetchDocuments.ts'
import { findSkipped } from './findSkipped.ts'
import { formatFeeds } from './formatFeeds.ts'
import { listDocumentPaths } from './listDocumentPaths.ts'
import { readTermDocuments } from './readTermDocuments.ts'

const document = `# Term
### Timeline
| Activity | Dates (2024) |
| --- | --- |
| Project Proposals Open | Wed, July 3 – Tue, July 30 |
| First Stipend Payments | Wed, Oct 16 |
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feeds-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

function git(...args: string[]) {
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...author, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '2024-06-01T10:20:30Z' },
  })
  if (status !== 0) throw new Error(stderr)
}

it('finds the documents of a checkout, with the dates of their commits', () => {
  write('programs/lfx-mentorship/2024/03-Sep-Nov/README.md', document)
  write('programs/lfx-mentorship/2020/q1/README.md', document)
  write('programs/lfx-mentorship/2020/q1/project_ideas.md', '# no dates here')
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'terms')
  expect(readTermDocuments(folder).map(({ term, path, asOf }) => [term.id, path, asOf])).toEqual([
    ['lfx-2020-1', 'programs/lfx-mentorship/2020/q1/README.md', Date.UTC(2024, 5, 1, 10, 20, 30)],
    ['lfx-2024-3', 'programs/lfx-mentorship/2024/03-Sep-Nov/README.md', Date.UTC(2024, 5, 1, 10, 20, 30)],
  ])
})

it('takes the date of a file outside a repository, and of an embedded copy from the catalogue', () => {
  const file = write('lfx-mentorship/2024/03-Sep-Nov/README.md', document)
  utimesSync(file, new Date(), new Date('2024-06-02T00:00:00.700Z'))
  write('lfx-2025-3.md', document)
  expect(readTermDocuments(folder).map(({ term, asOf }) => [term.id, asOf])).toEqual([
    ['lfx-2024-3', Date.UTC(2024, 5, 2)],
    ['lfx-2025-3', Date.UTC(2025, 7, 1)],
  ])
})

it('writes a calendar for each term with dates, and for each role', () => {
  write('programs/lfx-mentorship/2024/03-Sep-Nov/README.md', document)
  write('programs/summerofcode/2025.md', '# Project ideas')
  const feeds = formatFeeds(readTermDocuments(folder))
  // The window has two entries; a mentee does not propose, and nobody but a mentee is paid.
  expect(feeds.map(({ file, entries }) => [file, entries])).toEqual([
    ['lfx-2024-3.ics', 3],
    ['mentee.ics', 1],
    ['mentor.ics', 2],
    ['maintainer.ics', 2],
  ])
})

it('reads a term that the app does not know yet, and a known one that has no README yet; names what is none', () => {
  const paths = [
    'programs/lfx-mentorship/2027/01-Mar-May/README.md',
    'programs/lfx-mentorship/2027/Spring/README.md',
    'programs/lfx-mentorship/2024/03-Sep-Nov/project_ideas.md',
  ]
  for (const path of paths) write(path, document)
  expect(readTermDocuments(folder).map(({ term, path }) => [term.id, path])).toEqual([
    ['lfx-2024-3', paths[2]],
    ['lfx-2027-1', paths[0]],
  ])
  const found = listDocumentPaths(folder)
  expect(found).toEqual(paths.toSorted())
  expect(listDocumentPaths(join(folder, 'programs'))).toEqual(found)
  expect(findSkipped(found, joinTerms(builtInCatalogue, found))).toEqual([paths[1]])
})

describe('what is fetched for the published calendars', () => {
  const fetchInto = (into: string, otherwise = Date.UTC(2026, 0, 1)) => {
    const entries = builtInCatalogue.filter(({ id }) =>
      ['lfx-2020-3', 'lfx-2024-3', 'gsoc-2025'].includes(id),
    )
    const read = async (path: string) => (path.includes('summerofcode') ? undefined : document)
    const findDate = async (path: string) =>
      path.includes('2020') ? Date.UTC(2020, 7, 3, 4, 5, 6) : undefined
    return fetchDocuments(entries, { read, findDate, otherwise }, join(folder, into))
  }
  const feedsOf = (name: string) => formatFeeds(readTermDocuments(join(folder, name)))

  it('is the document with the dates of every term, as old as its last change', async () => {
    expect(await fetchInto('a')).toEqual({ missing: ['gsoc-2025'], undated: ['lfx-2024-3'] })
    expect(readTermDocuments(join(folder, 'a')).map(({ term, asOf }) => [term.id, asOf])).toEqual([
      ['lfx-2020-3', Date.UTC(2020, 7, 3, 4, 5, 6)],
      ['lfx-2024-3', Date.UTC(2026, 0, 1)],
    ])
  })

  it('gives the same bytes whenever it is fetched', async () => {
    await fetchInto('a')
    await new Promise(resolve => setTimeout(resolve, 1100))
    await fetchInto('b')
    expect(feedsOf('b')).toEqual(feedsOf('a'))
  })
})

it('writes files by a command, and says so when there is nothing to read', () => {
  write('in/lfx-2025-3.md', document)
  const out = join(folder, 'out')
  const feeds = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/feeds.ts', ...args], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    })
  expect(feeds(join(folder, 'in'), '--out', out).status).toBe(0)
  expect(readdirSync(out).sort()).toEqual(['lfx-2025-3.ics', 'maintainer.ics', 'mentee.ics', 'mentor.ics'])
  expect(readFileSync(join(out, 'mentor.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  const empty = feeds(out)
  expect(empty.status).toBe(1)
  expect(empty.stderr).toContain('no document of a known term')
})
