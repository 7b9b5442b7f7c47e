import type { Milestone, Term } from '../model/term.ts'
import { concernsRole, type Role } from '../vocabulary/roles.ts'
import type { CalendarEvent, Edition } from './calendarEvent.ts'
import { milestoneEvents } from './milestoneEvents.ts'

/** The calendar entries of a term, in document order; with a role, only those that concern it. */
export function termEvents(term: Term, edition: Edition, role?: Role): CalendarEvent[] {
  return datesOf(term, role).flatMap(milestone => milestoneEvents(milestone, term, edition))
}

/** Whether there are any: told without making them all. */
export function hasEvents(term: Term, edition: Edition, role?: Role): boolean {
  return datesOf(term, role).some(milestone => milestoneEvents(milestone, term, edition).length > 0)
}

function datesOf({ timeline }: Term, role: Role | undefined): Milestone[] {
  return timeline.filter(({ key }) => role === undefined || concernsRole(key, role))
}
