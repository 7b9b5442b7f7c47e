// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readCalendar } from '../../calendar/testing/readCalendar.ts'
import { renderApp } from '../../testing/renderApp.tsx'
import { sampleTerm } from '../../testing/sampleTerm.ts'
import { seedTimeline } from '../../time/seedTimeline.fixture.ts'

const term = sampleTerm([], { timeline: seedTimeline })
const address = '/terms/lfx-2025-3/timeline?tz=Asia/Kolkata'
/** What the browser was given to save. */
let saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved = []
  let latest = new Blob()
  // jsdom has neither.
  URL.createObjectURL = blob => {
    latest = blob as Blob
    return 'blob:calendar'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: latest })
  })
})
afterEach(() => vi.restoreAllMocks())

async function openRow(activity: string) {
  const user = userEvent.setup()
  const view = await renderApp(address, term)
  await user.click(await screen.findByRole('button', { name: activity }))
  return { user, ...view, calendar: screen.getByRole('region', { name: 'Add to calendar' }) }
}

async function readSaved() {
  const [{ name, blob } = { name: '', blob: new Blob() }, ...others] = saved
  expect(others).toEqual([])
  return { file: name, type: blob.type, ...readCalendar(await textOf(blob)) }
}

/** jsdom's Blob has no text(). */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsText(blob)
  })
}

it('saves a row as a file, its days as written and its deadline in UTC', async () => {
  const { user, calendar } = await openRow('Mentee Applications Open')
  await user.click(within(calendar).getByRole('button', { name: 'Download .ics' }))
  const { events, ...about } = await readSaved()
  expect(about).toEqual({
    file: 'lfx-2025-3-applications_open.ics',
    type: 'text/calendar;charset=utf-8',
    name: 'LFX 2025 Term 3',
  })
  expect(events.map(({ summary, start, end }) => [summary, start, end])).toEqual([
    ['Mentee Applications Open · LFX 2025 Term 3', '2025-07-31', '2025-08-13'],
    ['Mentee applications close · LFX 2025 Term 3', '2025-08-12T17:30:00Z', '2025-08-12T18:00:00Z'],
  ])
  // The document was read from GitHub then.
  expect(events[0]?.stamp).toBe('2025-08-05T00:00:00Z')
  expect(events[0]?.url).toBe(
    'https://github.com/cncf/mentoring/blob/main/programs/lfx-mentorship/2025/03-Sep-Nov/README.md?plain=1#L12',
  )
})

it('links each entry of a row to Google Calendar and Outlook', async () => {
  const { calendar } = await openRow('Mentee Applications Open')
  const parametersOf = (name: string) => {
    const link = within(calendar).getByRole<HTMLAnchorElement>('link', { name })
    return new URL(link.href).searchParams
  }
  const band = 'Mentee Applications Open · LFX 2025 Term 3'
  const deadline = 'Mentee applications close · LFX 2025 Term 3'
  expect(parametersOf(`Google: ${band}`).get('dates')).toBe('20250731/20250813')
  expect(parametersOf(`Google: ${deadline}`).get('dates')).toBe('20250812T173000Z/20250812T180000Z')
  expect(parametersOf(`Outlook: ${band}`).get('enddt')).toBe('2025-08-13')
  expect(parametersOf(`Outlook: ${deadline}`).get('enddt')).toBe('2025-08-12T18:00:00Z')
})

it('dates the entries of an embedded copy by the copy', async () => {
  const user = userEvent.setup()
  await renderApp(address, term, { origin: { kind: 'embedded', copiedOn: '2025-08-01' } })
  await user.click(await screen.findByRole('button', { name: 'All dates' }))
  const { events } = await readSaved()
  expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2025-08-01T00:00:00Z']))
})

it.each([
  ['All dates', 'lfx-2025-3.ics', 'LFX 2025 Term 3', 13],
  // Not the two of the proposals.
  ['For mentees', 'lfx-2025-3-mentee.ics', 'LFX 2025 Term 3 for mentees', 11],
  // Not the stipends.
  ['For mentors', 'lfx-2025-3-mentor.ics', 'LFX 2025 Term 3 for mentors', 11],
  // Proposals, applications, selection, begin, final evaluations and the last day.
  ['For maintainers', 'lfx-2025-3-maintainer.ics', 'LFX 2025 Term 3 for maintainers', 8],
])('saves a term: %s', async (button, fileName, calendarName, count) => {
  const user = userEvent.setup()
  await renderApp(address, term)
  const group = await screen.findByRole('group', { name: 'Download as calendar (.ics)' })
  await user.click(within(group).getByRole('button', { name: button }))
  const { file, name, events } = await readSaved()
  expect([file, name, events.length]).toEqual([fileName, calendarName, count])
})

it('offers nothing where a term has no dates', async () => {
  await renderApp(address, sampleTerm([]))
  expect(await screen.findByText('This term gives no dates.')).toBeTruthy()
  expect(screen.queryByRole('group', { name: /calendar/ })).toBeNull()
})

it('is sound for assistive technology', async () => {
  const { container } = await openRow('Mentee Applications Open')
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join()}`)).toEqual([])
})
