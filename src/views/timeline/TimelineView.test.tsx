// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import type { Term } from '../../model/term.ts'
import { seedTimeline } from '../../time/seedTimeline.fixture.ts'
import { TimelineView } from './TimelineView.tsx'

const seed: Term = {
  id: 'lfx-2025-3',
  programme: 'lfx',
  title: 'Term 03 - 2025 Sept - Nov',
  timeline: seedTimeline,
  projects: [],
  sections: [],
  notices: [],
}
/** Five days before applications close. */
const duringApplications = Date.parse('2025-08-07T12:00:00Z')

type Props = Parameters<typeof TimelineView>[0]
type Changes = Partial<Props> & Partial<Props['viewpoint']>

function renderTimeline({ zone = 'Asia/Kolkata', role, now = duringApplications, ...changes }: Changes = {}) {
  const onZoneChange = vi.fn()
  const onZoomChange = vi.fn()
  const onRoleChange = vi.fn()
  render(
    <TimelineView
      term={seed}
      viewpoint={{ now, zone, machineZone: 'Asia/Kolkata', role }}
      onRoleChange={onRoleChange}
      onZoneChange={onZoneChange}
      onZoomChange={onZoomChange}
      sourceLine={line => `https://github.com/cncf/mentoring?plain=1#L${line}`}
      {...changes}
    />,
  )
  return { onZoneChange, onZoomChange, onRoleChange, user: userEvent.setup() }
}

/** The cells of an activity as a reader of the table finds them: starts, ends, state. */
function cellsOf(activity: RegExp): string[] {
  const row = screen.getByRole('rowheader', { name: activity }).closest('tr')
  if (!row) throw new Error(`${activity} stands in no row`)
  return within(row)
    .getAllByRole('cell')
    .map(cell => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
}

/** What needs a whole page or a drawn one is checked end to end. */
const axeOptions = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } }

it('is a table with a row header per activity and four columns of text', () => {
  renderTimeline()
  const table = screen.getByRole('table', { name: 'Timeline' })
  expect(within(table).getAllByRole('rowheader')).toHaveLength(10)
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(one => one.textContent),
  ).toEqual(['Activity', 'Starts', 'Ends', 'State'])
})

it.each([
  ['Asia/Kolkata', 'Thu 31 Jul 23:30', 'Tue 12 Aug 23:30', 'Wed 26 Nov 00:30 +1 day'],
  ['America/Los_Angeles', 'Thu 31 Jul 11:00', 'Tue 12 Aug 11:00', 'Tue 25 Nov 11:00'],
  ['Pacific/Auckland', 'Fri 1 Aug 06:00 +1 day', 'Wed 13 Aug 06:00 +1 day', 'Wed 26 Nov 08:00 +1 day'],
  ['UTC', 'Thu 31 Jul 18:00', 'Tue 12 Aug 18:00', 'Tue 25 Nov 19:00'],
])('tells instants in %s and leaves plain days alone', (zone, opens, closes, evaluations) => {
  renderTimeline({ zone })
  expect(cellsOf(/Mentee Applications Open/).map(cell => cell.replace(/^–/, ''))).toEqual([
    opens,
    closes,
    'Open closes in 5 days',
  ])
  expect(cellsOf(/Final Mentee Evaluations/)[0]).toBe(evaluations)
  expect(cellsOf(/Last Day of Term/)[0]).toBe('Fri 28 Nov no time given')
})

it('says in a sentence what is open, until when, and what is next', () => {
  renderTimeline()
  const deadline = screen.getByText('in 5 days, Tue 12 Aug 23:30 your time')
  expect(deadline.parentElement?.textContent).toBe(
    'Mentee applications are open; they close in 5 days, Tue 12 Aug 23:30 your time.',
  )
  expect(screen.getByText('Next: the review of applications begins in 6 days, Wed 13 Aug.')).toBeTruthy()
})

it('opens a row to the three clocks, notes, doubts and the source line, and closes it again', async () => {
  const [row, ...rest] = seedTimeline
  if (!row) throw new Error('the seed has rows')
  const { user } = renderTimeline({
    term: {
      ...seed,
      timeline: [{ ...row, notes: ['may be extended'] }, ...rest],
      notices: [
        { kind: 'date-weekday', message: '29 July 2025 is a Tuesday.', line: 11 },
        { kind: 'date-year', message: 'Of another row.', line: 12 },
      ],
    },
  })
  const button = screen.getByRole('button', { name: 'Project Proposals Open' })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByText(row.written)).toBeNull()
  await user.click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')

  const details = document.getElementById(button.getAttribute('aria-controls') ?? '')
  if (!details) throw new Error('the button controls nothing')
  const text = details.textContent?.replace(/\s+/g, ' ')
  expect(text).toContain('Your time, Asia/KolkataStarts Wed 2 Jul 2025 no time given')
  expect(text).toContain('Tue 29 Jul 2025, 23:30 GMT+5:30')
  expect(text).toContain('Tue 29 Jul 2025, 18:00')
  expect(text).toContain(row.written)
  expect(text).toContain('may be extended')
  expect(text).toContain('29 July 2025 is a Tuesday.')
  expect(text).not.toContain('Of another row.')
  expect(within(details).getByRole('link', { name: 'Line 11 on GitHub' }).getAttribute('href')).toMatch(
    /#L11$/,
  )

  await user.click(button)
  expect(screen.queryByText(row.written)).toBeNull()
})

it('tells both readings of a doubtful time', async () => {
  const doubtful = {
    ...seedTimeline[5],
    start: { date: '2026-01-14', instant: '2026-01-15T00:00:00Z', otherInstant: '2026-01-15T01:00:00Z' },
  } as Term['timeline'][number]
  const { user } = renderTimeline({ term: { ...seed, timeline: [doubtful] }, zone: 'UTC' })
  expect(cellsOf(/Midterm/)[0]).toBe('Thu 15 Jan 00:00 +1 day or 01:00')
  await user.click(screen.getByRole('button', { name: /Midterm/ }))
  expect(screen.getAllByText(/or Thu 15 Jan 2026, 01:00/)).toHaveLength(2)
})

it('puts the earlier of two times first', () => {
  // '5:00 PM PST' in May: 01:00 UTC as written, 00:00 UTC by the clock of that day.
  const doubtful = {
    ...seedTimeline[7],
    start: { date: '2024-05-22', instant: '2024-05-23T01:00:00Z', otherInstant: '2024-05-23T00:00:00Z' },
  } as Term['timeline'][number]
  renderTimeline({ term: { ...seed, timeline: [doubtful] } })
  expect(cellsOf(/Final/)[0]).toBe('Thu 23 May 05:30 +1 day or 06:30')
})

it('tells the other day that the prose gives, and counts down to the earlier', async () => {
  const [row] = seedTimeline
  const end = { date: '2025-07-29', instant: '2025-07-29T18:00:00Z', otherDate: '2025-07-22' }
  const doubtful = { ...row, end } as Term['timeline'][number]
  const now = Date.parse('2025-07-20T12:00:00Z')
  const { user } = renderTimeline({ term: { ...seed, timeline: [doubtful] }, now })
  expect(cellsOf(/Project Proposals/)[1]).toBe('–Tue 29 Jul 23:30 or Tue 22 Jul')
  expect(cellsOf(/Project Proposals/)[2]).toBe('Open closes in 2 days')
  await user.click(screen.getByRole('button', { name: /Project Proposals/ }))
  expect(screen.getAllByText(/or Tue 22 Jul 2025, by another reading/)).toHaveLength(2)
})

it('hands a chosen zone on, and none for the own one', async () => {
  const { onZoneChange, user } = renderTimeline({ zone: 'UTC' })
  await user.click(screen.getByRole('combobox', { name: 'Time zone' }))
  await user.keyboard('+14')
  expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual([
    'Pacific/KiritimatiKiribati · GMT+14',
  ])
  await user.keyboard('{Enter}')
  expect(onZoneChange).toHaveBeenLastCalledWith('Pacific/Kiritimati')
  await user.click(screen.getByRole('button', { name: 'Pacific' }))
  expect(onZoneChange).toHaveBeenLastCalledWith('America/Los_Angeles')
  await user.click(screen.getByRole('button', { name: 'My zone' }))
  expect(onZoneChange).toHaveBeenLastCalledWith(undefined)
  await user.click(screen.getByRole('combobox', { name: 'Time zone' }))
  await user.keyboard('aoe{Enter}')
  expect(onZoneChange).toHaveBeenLastCalledWith('AoE')
})

it('says which zone is shown when it is not the own one, and names one that is none', () => {
  renderTimeline({ zone: 'UTC' })
  expect(screen.getByText(/Times are shown in UTC, not in your own zone, Asia\/Kolkata\./)).toBeTruthy()
  renderTimeline({ zoneProblem: 'Mars/Olympus' })
  expect(screen.getByText(/“Mars\/Olympus” in the address is not a time zone/)).toBeTruthy()
})

it('leads back to the own zone by one click', async () => {
  const { onZoneChange, user } = renderTimeline({ zone: 'UTC' })
  await user.click(screen.getByRole('button', { name: 'Show my own time' }))
  expect(onZoneChange).toHaveBeenCalledExactlyOnceWith(undefined)
})

it('speaks to a role, and says in each of its rows what it means to it', async () => {
  const { onRoleChange, user } = renderTimeline({ role: 'mentor' })
  expect(screen.getByText('As a mentor: applicants turn up with questions.')).toBeTruthy()
  const rowOf = (activity: RegExp) => screen.getByRole('rowheader', { name: activity }).textContent
  expect(rowOf(/Application Review/)).toBe(
    'Application Review PeriodAs a mentor: read the applications and choose',
  )
  expect(rowOf(/First Stipend/)).toBe('First Stipend Payments')
  expect(screen.getByRole('button', { name: 'mentor', pressed: true })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'maintainer' }))
  expect(onRoleChange).toHaveBeenCalledExactlyOnceWith('maintainer')
})

it('names a zoom that is none', () => {
  renderTimeline({ zoomProblem: 'years' })
  expect(screen.getByText(/no zoom “years”/)).toBeTruthy()
})

it('says so when a term gives no dates, and then draws no table', () => {
  renderTimeline({ term: { ...seed, timeline: [] } })
  expect(screen.getByText('This term gives no dates.')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

it('lists the rows that give no date under the table', () => {
  const message = '‘Application Review Period’ has no date yet'
  const missing = { kind: 'date-missing' as const, activity: 'Application Review Period', message, line: 13 }
  renderTimeline({ term: { ...seed, notices: [missing] } })
  const list = screen.getByRole('heading', { name: 'No date yet' }).parentElement as HTMLElement
  expect(within(list).getByText(message)).toBeTruthy()
  expect(within(list).getByRole('link', { name: 'Line 13 on GitHub' }).getAttribute('href')).toMatch(/#L13$/)
})

it('offers three zooms', async () => {
  const { onZoomChange, user } = renderTimeline({ zoom: 'months' })
  expect(screen.getByRole('button', { name: 'Months', pressed: true })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Weeks' }))
  expect(onZoomChange).toHaveBeenCalledExactlyOnceWith('weeks')
})

it('has no violations that axe finds, closed and open', async () => {
  const { user } = renderTimeline()
  await user.click(screen.getByRole('button', { name: /Project Proposals/ }))
  const { violations } = await axe.run(document.body, axeOptions)
  expect(violations.map(({ id }) => id)).toEqual([])
})
