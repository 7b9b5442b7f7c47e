import type { LoadProblem } from './loadProblem.ts'
import { readBody } from './readBody.ts'
import { readRetryAfter } from './retryAfter.ts'

export type FetchedDocument = { ok: true; text: string } | { ok: false; problem: LoadProblem }

/** How long GitHub may take, repetitions included, before the copy at hand has to do. */
export const deadlineSeconds = 3

/** Before the second and the third try: a connection that was reset mostly succeeds at once. */
const pausesMs = [400, 1200]

/**
 * Fetches a Markdown document. Expected failures come back as a problem; nothing is thrown. What may pass by itself (a
 * broken connection, an error of the server) is tried again, a pause that the server asks for is kept.
 */
export async function fetchDocument(url: string): Promise<FetchedDocument> {
  const deadline = new AbortController()
  const timer = setTimeout(
    () => deadline.abort(new DOMException('deadline', 'TimeoutError')),
    deadlineSeconds * 1000,
  )
  try {
    return await fetchPatiently(url, deadline.signal)
  } finally {
    clearTimeout(timer)
  }
}

async function fetchPatiently(url: string, signal: AbortSignal): Promise<FetchedDocument> {
  let answer = await fetchOnce(url, signal)
  for (const pauseMs of pausesMs) {
    if (answer.ok || !mayPass(answer.problem)) break
    // Spread, so that many readers don't come back in step.
    await sleep(pauseMs * (0.75 + Math.random() / 2), signal)
    if (signal.aborted) break
    const again = await fetchOnce(url, signal)
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
async function fetchOnce(url: string, signal: AbortSignal): Promise<FetchedDocument> {
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    })
    return response.ok ? await readBody(response) : { ok: false, problem: describeStatus(response) }
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
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { kind: 'timeout', seconds: deadlineSeconds }
  }
  return { kind: navigator.onLine ? 'unreachable' : 'offline' }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
