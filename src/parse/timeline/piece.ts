import type { ZoneMeaning } from '../../vocabulary/zoneAbbreviations.ts'

/** A date in figures: exact ('2026-08-03'), or two numbers whose order must be settled ('03.08.2026', '8/3'). */
export type Figures =
  | { kind: 'iso'; year: number; month: number; day: number }
  | { kind: 'pair'; first: number; second: number; year?: number; separator: string; text: string }

/** What one stretch of text is, on its own; the grammar in readMoment.ts decides what it means. */
export type PieceSense =
  | { kind: 'month'; month: number; isSure: boolean; isMisspelt?: boolean }
  | { kind: 'weekday'; weekday: number; isSure: boolean; isMisspelt?: boolean }
  | { kind: 'number'; value: number; isOrdinal: boolean }
  | { kind: 'year'; year: number }
  | { kind: 'figures'; figures: Figures }
  /** Minutes after midnight; undefined for 'midnight', which may be either end of the day. */
  | { kind: 'time'; minutes: number | undefined; hasMeridiem: boolean }
  | { kind: 'zone'; zone: ZoneMeaning; isSure: boolean }
  | { kind: 'dash' }
  | { kind: 'word'; word: string }
  | { kind: 'mark'; mark: string }

/** `start` and `end` are offsets in the plain text, `end` exclusive. */
export type Piece = PieceSense & { start: number; end: number }

/** A way of reading from the piece at `index`: what was read, and the index behind it. */
export type Read<T> = { value: T; next: number }

export function isMark(piece: Piece | undefined, mark: string): boolean {
  return piece?.kind === 'mark' && piece.mark === mark
}

export function isWord(piece: Piece | undefined, words: ReadonlySet<string>): boolean {
  return piece?.kind === 'word' && words.has(piece.word)
}

/** The text of the pieces from `from` up to `to`. */
export function spanText(
  { text, pieces }: { text: string; pieces: Piece[] },
  { from, to }: { from: number; to: number },
): string {
  return from < to ? text.slice(pieces[from]?.start, pieces[to - 1]?.end) : ''
}
