import type { Decline } from '../model/findDecline.ts'
import type { Term } from '../model/term.ts'
import type { ParsedTerm } from '../parse/parseWithNames.ts'
import type { StorageProblem } from './kept/storageProblem.ts'
import type { LoadProblem } from './loadProblem.ts'

/**
 * Where the shown text came from: from GitHub on this visit, from GitHub on an earlier one, with the app, or from the
 * reader's own hands.
 * `readAt` is in ms since the epoch, and so is `since`: when the same text was read first, if that was earlier.
 * `copiedOn` is a civil day.
 */
export type Origin =
  | { kind: 'github'; readAt: number; since?: number }
  | { kind: 'stored'; readAt: number; since?: number }
  | { kind: 'embedded'; copiedOn: string }
  | { kind: 'own'; readAt: number }

/** What became of the question to GitHub; 'answered' also where a copy is too new to ask again. */
export type Check = Asking | { kind: 'answered' } | Failed

/** `isSlow` once a reader would like to know that GitHub has not answered yet. */
type Asking = { kind: 'asking'; isSlow?: true }

/** `askAgainAt` (ms) where GitHub wants a pause: it is asked by itself then, and not before. */
type Failed = { kind: 'failed'; problem: LoadProblem; askAgainAt?: number }

export type TermState =
  | { phase: 'unknown' }
  | { phase: 'loading'; isSlow?: true }
  | { phase: 'failed'; problem: LoadProblem; askAgainAt?: number }
  | ShownTerm

export type ShownTerm = TermDocuments & {
  phase: 'shown'
  origin: Origin
  check: Check
  /** GitHub has a newer document that is not shown by itself: in what it reads much worse. */
  offer?: Decline
  /** Why the text is not kept for the next visit, or why an earlier one was lost. */
  storageProblem?: StorageProblem
}

/**
 * What was read: `dates` is another document's model where a term's dates stand in a file of their own; `isDatesOnly`
 * where nothing but that file could be had.
 */
export type TermDocuments = ParsedTerm & { dates: Term; isDatesOnly?: true }

/** How old the shown text is: the moment (ms) at which the repository said so. */
export function findAsOf(origin: Origin): number {
  return origin.kind === 'embedded' ? Date.parse(origin.copiedOn) : origin.readAt
}

/** Since when (ms) the shown text is known not to have changed. */
export function findUnchangedSince(origin: Origin): number {
  return ('since' in origin ? origin.since : undefined) ?? findAsOf(origin)
}

/** The part of an origin that says so. */
export function tellSince({ readAt, since }: { readAt: number; since: number }): { since?: number } {
  return since < readAt ? { since } : {}
}
