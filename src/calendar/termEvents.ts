import type { Term } from '../model/term.ts'
import { concernsRole, type Role } from '../vocabulary/roles.ts'
import type { CalendarEvent, Edition } from './calendarEvent.ts'
import { milestoneEvents } from './milestoneEvents.ts'

/** The calendar entries of a term, in document order; with a role, only those that concern it. */
export function termEvents(term: Term, edition: Edition, role?: Role): CalendarEvent[] {
  return term.timeline
    .filter(({ key }) => role === undefined || concernsRole(key, role))
    .flatMap(milestone => milestoneEvents(milestone, term, edition))
}
