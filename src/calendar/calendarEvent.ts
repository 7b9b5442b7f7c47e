/**
 * One entry of a calendar. All text is plain and may hold anything that a document holds; formatters escape it.
 */
export type CalendarEvent = {
  /** The same in every file that holds the entry, so that a calendar replaces it instead of doubling it. */
  uid: string
  title: string
  /** Lines separated by '\n'. */
  description: string
  /** The line of the document. */
  url: string
  span: Span
  /** When the document said so, in ms since 1970. */
  asOf: number
}

/** `start` and the exclusive `end`: civil days ('2025-07-02'), or UTC instants ('2025-07-29T18:00:00Z'). */
export type Span = { kind: 'days' | 'times'; start: string; end: string }

/** Which state of a term's document events are made from. */
export type Edition = {
  /**
   * When the document said so, in ms since 1970: its last change where that is known, else when this very text was read
   * first, or the date of a copy. It becomes DTSTAMP and SEQUENCE.
   */
  asOf: number
  /** The address of a 1-based line of the document. */
  sourceLine: (line: number) => string
}
