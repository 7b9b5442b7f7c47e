import type { ParsedTerm } from '../parse/parseWithNames.ts'
import workerUrl from './parse.worker.ts?worker&url'
import { joinParts, type TermPart } from './termParts.ts'
import { hardStopMs, patientStopMs, TooSlowError } from './tooSlow.ts'
import { trustScriptUrl } from './trustScriptUrl.ts'

export type ParseRequest = { markdown: string; termId: string }
export type WorkerMessage = 'ready' | 'reading' | TermPart | ParsedTerm

type Waiting = {
  request: ParseRequest
  resolve: (parsed: ParsedTerm) => void
  reject: (reason: Error) => void
}

/**
 * Parses documents off the main thread, one after the other, so that typing and scrolling never wait for a document.
 * The worker starts at once, beside the first drawing of the page, and stays. One that does not finish in time is ended
 * with its document alone: the next document gets a new worker. The time counts from when the worker begins to read. A
 * text that was given up and is asked for again is given longer.
 */
export function createWorkerParser(): (markdown: string, termId: string) => Promise<ParsedTerm> {
  const queue: Waiting[] = []
  const givenUp = new Set<string>()
  let isIdle = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let parts: TermPart[] = []
  let worker: Worker | undefined = start()

  function start(): Worker {
    isIdle = false
    const started = new Worker(trustScriptUrl(workerUrl), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data === 'reading') {
        timer = setTimeout(stopReading, findStopMs())
        return
      }
      if (data !== 'ready' && !('term' in data)) {
        parts.push(data)
        return
      }
      if (data !== 'ready') {
        finish()?.resolve(joinParts(data, parts))
        parts = []
      }
      isIdle = true
      sendNext()
    }
    started.onerror = event => giveUp(new Error(event.message || 'The parser stopped.'))
    return started
  }

  function sendNext() {
    const next = queue[0]
    if (!next || !isIdle) return
    isIdle = false
    worker?.postMessage(next.request)
  }

  function findStopMs(): number {
    const text = queue[0]?.request.markdown
    return text !== undefined && givenUp.has(text) ? patientStopMs : hardStopMs
  }

  function stopReading() {
    const stopMs = findStopMs()
    const text = queue[0]?.request.markdown
    if (text !== undefined) givenUp.add(text)
    giveUp(new TooSlowError(stopMs))
  }

  function finish(): Waiting | undefined {
    clearTimeout(timer)
    return queue.shift()
  }

  function giveUp(reason: Error) {
    worker?.terminate()
    parts = []
    finish()?.reject(reason)
    worker = queue.length > 0 ? start() : undefined
  }

  return (markdown, termId) =>
    new Promise((resolve, reject) => {
      queue.push({ request: { markdown, termId }, resolve, reject })
      worker ??= start()
      sendNext()
    })
}
