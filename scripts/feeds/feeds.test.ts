import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { builtInCatalogue } from '../../src/load/catalogue.ts'
import { joinTerms } from '../../src/load/joinTerms.ts'
import { fetchDocuments } from './fetchDocuments.ts'
import { findSkipped } from './findSkipped.ts'
import { formatFeeds } from './formatFeeds.ts'
import { listDocumentPaths } from './listDocumentPaths.ts'
import { readPublishedFolder, readPublishedSite } from './readPublished.ts'
import { readTermDocuments } from './readTermDocuments.ts'
import { writeFeeds } from './writeFeeds.ts'

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

it('takes the first day of a document outside a repository, and the date of an embedded copy', () => {
  write('lfx-mentorship/2024/03-Sep-Nov/README.md', document)
  write('lfx-2025-3.md', document)
  expect(readTermDocuments(folder).map(({ term, asOf }) => [term.id, asOf])).toEqual([
    ['lfx-2024-3', Date.UTC(2024, 6, 3)],
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
  it('is the document with the dates of every term, as old as its last change, else as its first day', async () => {
    const entries = builtInCatalogue.filter(({ id }) =>
      ['lfx-2020-3', 'lfx-2024-3', 'gsoc-2025'].includes(id),
    )
    const read = async (path: string) => (path.includes('summerofcode') ? undefined : document)
    const findDate = async (path: string) =>
      path.includes('2020') ? Date.UTC(2020, 7, 3, 4, 5, 6) : undefined
    const { dates, ...rest } = await fetchDocuments(entries, { read, findDate }, folder)
    expect(rest).toEqual({ missing: ['gsoc-2025'], undated: ['lfx-2024-3'] })
    const found = readTermDocuments(folder, file => dates.get(file))
    expect(found.map(({ term, asOf }) => [term.id, asOf])).toEqual([
      ['lfx-2020-3', Date.UTC(2020, 7, 3, 4, 5, 6)],
      ['lfx-2024-3', Date.UTC(2024, 6, 3)],
    ])
  })
})

describe('stamps of a document whose last change nobody knows', () => {
  const path = 'programs/lfx-mentorship/2024/03-Sep-Nov/README.md'
  beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
  const published = () => readPublishedFolder(join(folder, 'out'))
  function build(text: string) {
    utimesSync(write(path, text), new Date(), new Date())
    writeFeeds(readTermDocuments(folder), published(), join(folder, 'out'))
    return readFileSync(join(folder, 'out/lfx-2024-3.ics'), 'utf8')
  }
  /** 'DTSTAMP SEQUENCE' of each entry: the band of proposals, its end, and the stipend. */
  const stampsOf = (calendar: string) =>
    [...calendar.matchAll(/DTSTAMP:(\w+)\r\nSEQUENCE:(\d+)/g)].map(([, stamp, sequence]) => [stamp, sequence])
  // From 2015 to 3 July 2024 are 3471 days of 1440 minutes.
  const first = ['20240703T000000Z', '4998240']
  const second = ['20240703T000100Z', '4998241']

  it('are the same in two builds, also without the earlier one at hand', () => {
    const calendar = build(document)
    expect(stampsOf(calendar)).toEqual([first, first, first])
    expect(build(document)).toBe(calendar)
    rmSync(join(folder, 'out'), { recursive: true })
    expect(build(document)).toBe(calendar)
  })

  it('are later where an entry says something else, and stay so', () => {
    build(document)
    const moved = document.replace('Wed, Oct 16', 'Thu, Oct 17')
    const calendar = build(moved)
    expect(stampsOf(calendar)).toEqual([first, first, second])
    expect(build(moved)).toBe(calendar)
    // Back to what it said at first is a change again.
    expect(stampsOf(build(document)).at(-1)).toEqual(['20240703T000200Z', '4998242'])
  })

  it('never fall behind the published ones once the change is known', () => {
    build(document)
    const commit = Date.UTC(2024, 5, 1)
    const documents = readTermDocuments(folder, () => commit)
    const textOf = (feeds: ReturnType<typeof formatFeeds>) => feeds[0]?.text ?? ''
    expect(stampsOf(textOf(formatFeeds(documents, published())))).toEqual([first, first, first])
    expect(stampsOf(textOf(formatFeeds(documents)))[0]?.[0]).toBe('20240601T000000Z')
  })

  it('are read from a site too, which may have no calendar yet', async () => {
    const calendar = build(document)
    const read = async (file: string) => (file === 'lfx-2024-3.ics' ? calendar : undefined)
    expect(await readPublishedSite(['lfx-2024-3.ics', 'lfx-2025-1.ics'], read)).toEqual(published())
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
