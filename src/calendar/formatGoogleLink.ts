import type { CalendarEvent } from './calendarEvent.ts'
import { formatQuery } from './formatQuery.ts'
import { longestDetails, shorten } from './shorten.ts'

/** A page of Google Calendar that offers to add the event. Its end is exclusive, also for whole days. */
export function formatGoogleLink({ title, description, span }: CalendarEvent): string {
  const dates = [span.start, span.end].map(date => date.replace(/[-:]/g, '')).join('/')
  const query = formatQuery({
    action: 'TEMPLATE',
    text: title,
    dates,
    details: shorten(description, longestDetails),
  })
  return `https://calendar.google.com/calendar/render?${query}`
}
