import type { ParsedTerm } from '../parse/parseWithNames.ts'
import workerUrl from './parse.worker.ts?worker&url'
import { trustScriptUrl } from './trustScriptUrl.ts'

export type ParseRequest = { markdown: string; termId: string }
export type WorkerMessage = 'ready' | ParsedTerm

type Waiting = {
  request: ParseRequest
  resolve: (parsed: ParsedTerm) => void
  reject: (reason: Error) => void
}

/**
 * After this a document is given up: the largest real one takes a hundredth of it. A machine that was slow to start the
 * worker, as it has other things to do, gets eight times as long as that took.
 */
const hardStop = { usualMs: 3000, mostMs: 30_000, perStart: 8 }

/**
 * Parses documents off the main thread, one after the other, so that typing and scrolling never wait for a document.
 * The worker starts at once, beside the first drawing of the page, and stays. One that does not finish in time is ended
 * with its document alone: the next document gets a new worker. The time that a worker takes to start does not count.
 */
export function createWorkerParser(): (markdown: string, termId: string) => Promise<ParsedTerm> {
  const queue: Waiting[] = []
  let isReady = false
  let hardStopMs = hardStop.usualMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let worker: Worker | undefined = start()

  function start(): Worker {
    isReady = false
    const startedAt = performance.now()
    const started = new Worker(trustScriptUrl(workerUrl), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data === 'ready') {
        isReady = true
        const startMs = performance.now() - startedAt
        hardStopMs = Math.min(hardStop.mostMs, Math.max(hardStop.usualMs, hardStop.perStart * startMs))
      } else finish()?.resolve(data)
      sendNext()
    }
    started.onerror = event => giveUp(event.message || 'The parser stopped.')
    return started
  }

  function sendNext() {
    const next = queue[0]
    if (!next || !isReady || timer !== undefined) return
    timer = setTimeout(giveUp, hardStopMs, 'The document took too long to read.')
    worker?.postMessage(next.request)
  }

  function finish(): Waiting | undefined {
    clearTimeout(timer)
    timer = undefined
    return queue.shift()
  }

  function giveUp(reason: string) {
    worker?.terminate()
    finish()?.reject(new Error(reason))
    worker = queue.length > 0 ? start() : undefined
  }

  return (markdown, termId) =>
    new Promise((resolve, reject) => {
      queue.push({ request: { markdown, termId }, resolve, reject })
      worker ??= start()
      sendNext()
    })
}
