import type { LoadProblem } from './loadProblem.ts'
import { readBody } from './readBody.ts'
import { readRetryAfter } from './retryAfter.ts'

export type FetchedDocument = { ok: true; text: string } | { ok: false; problem: LoadProblem }

/** After so long without a single byte the connection counts as dead. */
const silentSeconds = 10
/** A download that still goes on after so long, repetitions included, is given up: nobody waits for it any more. */
const longestSeconds = 60

/** Before the second and the third try: a connection that was reset mostly succeeds at once. */
const pausesMs = [400, 1200]

/**
 * Fetches a Markdown document. Expected failures come back as a problem; nothing is thrown. What may pass by itself (a
 * broken connection, an error of the server) is tried again, a pause that the server asks for is kept.
 */
export async function fetchDocument(url: string, given?: AbortSignal): Promise<FetchedDocument> {
  const watch = watchTime()
  given?.addEventListener('abort', watch.stop, { once: true })
  try {
    return await fetchPatiently(url, watch)
  } finally {
    watch.end()
    given?.removeEventListener('abort', watch.stop)
  }
}

type Watch = { signal: AbortSignal; noteBytes: () => void }

function watchTime() {
  const stopping = new AbortController()
  const startTimer = (seconds: number) =>
    setTimeout(() => stopping.abort(new TimeUp(seconds)), seconds * 1000)
  const whole = startTimer(longestSeconds)
  let silence = startTimer(silentSeconds)
  return {
    signal: stopping.signal,
    stop: () => stopping.abort(),
    noteBytes() {
      clearTimeout(silence)
      silence = startTimer(silentSeconds)
    },
    end() {
      clearTimeout(whole)
      clearTimeout(silence)
    },
  }
}

class TimeUp extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super('time is up')
    this.seconds = seconds
  }
}

async function fetchPatiently(url: string, watch: Watch): Promise<FetchedDocument> {
  let answer = await fetchOnce(url, watch)
  for (const pauseMs of pausesMs) {
    if (answer.ok || !mayPass(answer.problem)) break
    // Spread, so that many readers don't come back in step.
    await sleep(pauseMs * (0.75 + Math.random() / 2), watch.signal)
    if (watch.signal.aborted) break
    const again = await fetchOnce(url, watch)
    // What was answered before says more than that the time for another try ran out.
    if (!again.ok && again.problem.kind === 'timeout') break
    answer = again
  }
  return answer
}

function mayPass(problem: LoadProblem): boolean {
  if (problem.kind === 'server-error') return problem.waitSeconds === undefined
  return problem.kind === 'unreachable'
}

/** `cache: 'no-cache'` revalidates with the ETag that scripts can't read; a hand-set header would need a preflight. */
async function fetchOnce(url: string, { signal, noteBytes }: Watch): Promise<FetchedDocument> {
  noteBytes()
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    })
    noteBytes()
    return response.ok
      ? await readBody(response, noteBytes)
      : { ok: false, problem: describeStatus(response) }
  } catch (error) {
    return { ok: false, problem: describeFailure(error) }
  }
}

function describeStatus({ status, headers }: Response): LoadProblem {
  if (status === 404) return { kind: 'not-found' }
  if (status < 500 && status !== 403 && status !== 429) return { kind: 'refused', status }
  const waitSeconds = readRetryAfter(headers, Date.now())
  const wait = waitSeconds === undefined ? {} : { waitSeconds }
  return { kind: status < 500 ? 'rate-limited' : 'server-error', status, ...wait }
}

function describeFailure(error: unknown): LoadProblem {
  if (error instanceof TimeUp) return { kind: 'timeout', seconds: error.seconds }
  return { kind: navigator.onLine ? 'unreachable' : 'offline' }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
