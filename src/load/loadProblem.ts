/** Why GitHub's document could not be had. `waitSeconds` is what GitHub asked for, where it said so. */
export type LoadProblem =
  | { kind: 'offline' }
  | { kind: 'unreachable' }
  | { kind: 'timeout'; seconds: number }
  | { kind: 'rate-limited'; status: number; waitSeconds?: number }
  | { kind: 'not-found' }
  | { kind: 'server-error'; status: number; waitSeconds?: number }
  | { kind: 'refused'; status: number }
  | { kind: 'web-page' }
  | { kind: 'no-document' }
  | { kind: 'empty' }
  | { kind: 'too-large'; megabytes: number }
  | { kind: 'broken-encoding' }
  | { kind: 'unreadable' }
  | { kind: 'too-slow'; seconds: number }
  | { kind: 'text-gone' }

/** GitHub does not let scripts of other sites read how long it wants to be left alone. */
const usualPauseSeconds = 60

/** The pause that has to be kept before GitHub is asked for anything. */
export function findPauseSeconds(problem: LoadProblem): number | undefined {
  const named = 'waitSeconds' in problem ? problem.waitSeconds : undefined
  return named ?? (problem.kind === 'rate-limited' ? usualPauseSeconds : undefined)
}
