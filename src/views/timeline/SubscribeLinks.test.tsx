// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sampleTerm } from '../../testing/sampleTerm.ts'
import { CalendarContext } from './CalendarContext.ts'
import { SubscribeLinks } from './SubscribeLinks.tsx'

const calendar = { term: sampleTerm([]), edition: { asOf: 0, sourceLine: () => '' } }

function show(calendars: string[]) {
  return render(
    <CalendarContext value={calendar}>
      <SubscribeLinks calendars={calendars} />
    </CalendarContext>,
  )
}

it('gives the stable addresses of the published calendars, and of no others', () => {
  show(['lfx-2025-3.ics', 'lfx-2024-1.ics', 'mentee.ics'])
  expect(screen.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])).toEqual([
    ['this term', 'http://localhost:3000/calendars/lfx-2025-3.ics'],
    ['every term, for mentees', 'http://localhost:3000/calendars/mentee.ics'],
  ])
})

it('says nothing where none are published', () => {
  expect(show([]).container.textContent).toBe('')
})
