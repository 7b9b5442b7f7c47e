import { expect, it } from 'vitest'
import { calendarFile } from './calendarFile.ts'

it.each([
  ['lfx-2025-3', undefined, 'lfx-2025-3.ics'],
  ['lfx-2025-3', 'mentee', 'lfx-2025-3-mentee.ics'],
  ['own~raw!githubusercontent!com~a~b~main~draft!md', undefined, 'own-copy.ics'],
  ['own~text', 'applications_open', 'own-copy-applications_open.ics'],
])('names the file of %s, %s', (id, part, name) => {
  expect(calendarFile({ id }, part)).toBe(name)
})
