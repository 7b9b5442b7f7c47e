import { createContext } from 'react'
import type { Edition } from '../../calendar/calendarEvent.ts'
import type { Term } from '../../model/term.ts'

/** What calendar entries are made from; undefined where a timeline can't be exported. */
export const CalendarContext = createContext<{ term: Term; edition: Edition } | undefined>(undefined)
