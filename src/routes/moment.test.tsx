// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import { seedTimeline } from '../time/seedTimeline.fixture.ts'

const term = sampleTerm([sampleProject({ title: 'Data model', organization: 'OpenCost' })], {
  timeline: seedTimeline,
})
const timeline = '/terms/lfx-2025-3/timeline'

/** The line above the projects, a link to the timeline. */
const nowLine = () => screen.findByRole('link', { name: /your time|UTC|GMT|ended/ })

describe('what is open now, above the projects and each of them', () => {
  it('tells a deadline as of the moment in the address, and leads to the timeline of that moment', async () => {
    await renderApp('/terms/lfx-2025-3?at=2025-08-07T12:00Z&tz=UTC&q=data', term)
    const line = await nowLine()
    expect(line.textContent).toMatch(/^Mentee applications close in 5 days, Tue 12 Aug 18:00 /)
    expect(line.getAttribute('href')).toBe(`${timeline}?tz=UTC&at=2025-08-07T12:00Z`)
    expect(screen.getByText(/As of Thu 7 Aug 2025, 12:00 UTC\./)).toBeTruthy()
  })

  it('stands on a project’s page too: whoever likes it asks until when', async () => {
    await renderApp('/terms/lfx-2025-3/projects/data-model?at=2025-08-07T12:00Z&tz=UTC', term)
    expect((await nowLine()).textContent).toMatch(/^Mentee applications close in 5 days, Tue 12 Aug 18:00 /)
  })

  it('keeps the accent for the last week', async () => {
    const { unmount } = await renderApp('/terms/lfx-2025-3?at=2025-08-07T12:00Z&tz=UTC', term)
    expect(within(await nowLine()).getByText(/^in 5 days/).tagName).toBe('STRONG')
    unmount()
    await renderApp('/terms/lfx-2025-3?at=2025-08-01T12:00Z&tz=UTC', term)
    expect((await nowLine()).querySelector('strong')).toBeNull()
  })

  it('speaks to the role in the address', async () => {
    await renderApp('/terms/lfx-2025-3?at=2025-07-20T12:00Z&tz=UTC&role=maintainer', term)
    expect((await nowLine()).textContent).toMatch(/^Project proposals close in 9 days/)
  })

  it('says when a term is over, and nothing about a term without dates', async () => {
    const { unmount } = await renderApp('/terms/lfx-2025-3?at=2026-03-01', term)
    expect((await nowLine()).textContent).toBe('This term ended on Fri 28 Nov 2025')
    unmount()
    await renderApp('/terms/lfx-2025-3?at=2026-03-01', { ...term, timeline: [] })
    expect(await screen.findByText(/^As of/)).toBeTruthy()
    expect(screen.queryByText(/gives no dates/)).toBeNull()
  })
})

describe('the moment in the address', () => {
  it('goes along to the other pages of the term, and away by one click', async () => {
    const user = userEvent.setup()
    const { address } = await renderApp(`${timeline}?at=2025-08-07T12:00Z&tz=UTC&zoom=weeks`, term)
    expect(screen.getByRole('link', { name: 'Projects' }).getAttribute('href')).toBe(
      '/terms/lfx-2025-3?tz=UTC&at=2025-08-07T12:00Z',
    )
    await user.click(await screen.findByRole('link', { name: 'Back to the present' }))
    await waitFor(() => expect(address()).toBe(`${timeline}?tz=UTC&zoom=weeks`))
    expect(screen.queryByText(/^As of/)).toBeNull()
  })

  it('is a day’s beginning in the zone of the address when it is a date', async () => {
    await renderApp(`${timeline}?at=2025-08-12&tz=Pacific/Auckland`, term)
    expect(await screen.findByText(/As of Tue 12 Aug 2025, 00:00 GMT\+12\./)).toBeTruthy()
    expect(screen.getByText(/in 30 hours, Wed 13 Aug 06:00 GMT\+12/)).toBeTruthy()
  })

  it.each([timeline, '/terms/lfx-2025-3'])('is named on %s when it can’t be read', async page => {
    await renderApp(`${page}?at=soon&role=boss&tz=Mars/Olympus`, term)
    expect(await screen.findByText(/“soon” in the address is not a moment/)).toBeTruthy()
    expect(screen.getByText(/“boss” in the address is not a role/)).toBeTruthy()
    expect(screen.getByText(/“Mars\/Olympus” in the address is not a time zone/)).toBeTruthy()
  })
})

it('puts a chosen role into the address, and leaves out the usual one', async () => {
  const user = userEvent.setup()
  const { address } = await renderApp(`${timeline}?at=2025-08-07T12:00Z`, term)
  await user.click(await screen.findByRole('button', { name: 'mentor' }))
  await waitFor(() => expect(address()).toBe(`${timeline}?at=2025-08-07T12:00Z&role=mentor`))
  expect(screen.getByText('As a mentor: applicants turn up with questions.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'mentee' }))
  await waitFor(() => expect(address()).toBe(`${timeline}?at=2025-08-07T12:00Z`))
})
