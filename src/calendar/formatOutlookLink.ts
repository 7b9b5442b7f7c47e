import type { CalendarEvent } from './calendarEvent.ts'
import { formatQuery } from './formatQuery.ts'
import { longestDetails, shorten } from './shorten.ts'

/**
 * A page of Outlook.com that offers to add the event. Its end is exclusive, also for whole days; the body is read as
 * HTML. The only description of these parameters is what others found out:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/outlook-web.md
 */
export function formatOutlookLink({ title, description, span }: CalendarEvent): string {
  const query = formatQuery({
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: span.start,
    enddt: span.end,
    ...(span.kind === 'days' ? { allday: 'true' } : {}),
    subject: title,
    body: asHtml(shorten(description, longestDetails)),
  })
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query}`
}

function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}
