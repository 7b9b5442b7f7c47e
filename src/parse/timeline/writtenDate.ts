import type { ZoneMeaning } from '../../vocabulary/zoneAbbreviations.ts'
import type { Figures, Piece } from './piece.ts'

/** Plain text and its pieces. `isCell`: the text is a date cell, where figures alone may be a date. */
export type ScannedText = { text: string; pieces: Piece[]; isCell: boolean }

/** A time of day as written; `date` where the text gives the time's own day: '(Aug 6, 00:00 UTC)'. */
export type WrittenClock = {
  /** Minutes after midnight; undefined for 'midnight', which may be either end of a day. */
  minutes: number | undefined
  zone?: ZoneMeaning
  /** The words for time and zone, for notices. */
  text: string
  date?: WrittenDay
}

/** The day's own words: a month only where it is written. */
export type WrittenDay = { day: number; month?: number } | { figures: Figures }

/** One end of a date expression, before anything is inferred. */
export type WrittenMoment = {
  day?: WrittenDay
  year?: number
  weekday?: number
  isOrdinal?: boolean
  isMisspelt?: boolean
  clocks: WrittenClock[]
}

/** Bracketed remarks inside a date expression, as spans of pieces (`to` exclusive). */
export type PieceSpan = { from: number; to: number }
