import type { ParsedTerm } from '../parse/parseWithNames.ts'
import type { TextParts } from '../texts/readText.ts'
import workerUrl from './parse.worker.ts?worker&url'
import { joinParts, type TermPart } from './termParts.ts'
import { hardStopMs, patientStopMs, TooSlowError } from './tooSlow.ts'
import { trustScriptUrl } from './trustScriptUrl.ts'

export type WorkerRequest = { markdown: string; termId: string } | { texts: readonly string[] }
/** The answers come in the order of the requests: one message for texts, several for a term that is long. */
export type WorkerMessage = 'ready' | 'reading' | TermPart | ParsedTerm | readonly TextParts[]

type Waiting = {
  request: WorkerRequest
  resolve: (answer: ParsedTerm | readonly TextParts[]) => void
  reject: (reason: Error) => void
}

export type WorkerParser = {
  parse: (markdown: string, termId: string) => Promise<ParsedTerm>
  /** Undefined while it reads a document: nobody waits that long for a text. */
  readTexts: (texts: readonly string[]) => Promise<readonly TextParts[]> | undefined
}

/**
 * Parses documents off the main thread, one after the other, so that typing and scrolling never wait for a document.
 * The worker starts at once, beside the first drawing of the page, and stays. One that does not finish in time is ended
 * with its document alone: the next document gets a new worker. The time counts from when the worker begins to read. A
 * text that was given up and is asked for again is given longer.
 */
export function createWorkerParser(): WorkerParser {
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
      if (isPart(data)) {
        parts.push(data)
        return
      }
      if (data !== 'ready') {
        finish()?.resolve('term' in data ? joinParts(data, parts) : data)
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
    const text = findText()
    return text !== undefined && givenUp.has(text) ? patientStopMs : hardStopMs
  }

  /** Of the document that is read. */
  function findText(): string | undefined {
    const request = queue[0]?.request
    return request && 'markdown' in request ? request.markdown : undefined
  }

  function stopReading() {
    const stopMs = findStopMs()
    const text = findText()
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

  function ask<Answer>(request: WorkerRequest): Promise<Answer> {
    return new Promise((resolve, reject) => {
      queue.push({ request, resolve: answer => resolve(answer as Answer), reject })
      worker ??= start()
      sendNext()
    })
  }

  return {
    parse: (markdown, termId) => ask({ markdown, termId }),
    readTexts: texts => (worker && isIdle ? ask({ texts }) : undefined),
  }
}

function isPart(message: WorkerMessage): message is TermPart {
  return typeof message !== 'string' && !Array.isArray(message) && !('term' in message)
}
