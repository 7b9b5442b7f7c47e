import type { Records } from './kept/records.ts'
import { findPauseSeconds, type LoadProblem } from './loadProblem.ts'

/** What the tabs, and the next visit, should know of questions to GitHub that failed. Times are ms since the epoch. */
export type Failures = {
  note: (termId: string, problem: LoadProblem, at: number) => Promise<void>
  /**
   * Why a question needn't be asked at `now`: another tab has asked the same one since `since`, in vain, or GitHub
   * wants a pause that is not over. Undefined where it should be asked.
   */
  find: (termId: string, since: number, now: number) => Promise<LoadProblem | undefined>
}

type Failure = { problem: LoadProblem; at: number }

const format = 1
/** A pause is meant for every document. */
const pauseKey = 'failure:pause'

export function createFailures(records: Records): Failures {
  /** Where nothing can be kept, the page itself remembers. */
  let pauseHere: Failure | undefined

  return {
    note: async (termId, problem, at) => {
      const failure = { format, problem, at }
      if (findPauseSeconds(problem) !== undefined) {
        pauseHere = failure
        await records.change(pauseKey, () => failure)
      }
      await records.change(`failure:${termId}`, () => failure)
    },
    find: async (termId, since, now) => {
      const pause = parseFailure(await records.read(pauseKey)) ?? pauseHere
      const remaining = pause && findRemainingWait(pause, now)
      if (remaining) return remaining
      const last = parseFailure(await records.read(`failure:${termId}`))
      return last && last.at >= since && last.at <= now ? last.problem : undefined
    },
  }
}

/** The same problem with what is left of its pause. */
function findRemainingWait({ problem, at }: Failure, now: number): LoadProblem | undefined {
  const wait = findPauseSeconds(problem)
  if (wait === undefined || at > now) return undefined
  const waitSeconds = Math.ceil(wait - (now - at) / 1000)
  return waitSeconds > 0 ? ({ ...problem, waitSeconds } as LoadProblem) : undefined
}

/** Only what this release wrote. */
function parseFailure(record: unknown): Failure | undefined {
  const failure = record as (Failure & { format: number }) | null | undefined
  const isKnown = failure?.format === format && Number.isFinite(failure.at) && failure.problem?.kind
  return isKnown ? failure : undefined
}
