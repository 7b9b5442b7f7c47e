import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleTerm } from '../testing/sampleTerm.ts'
import { createWorkerParser, type WorkerMessage, type WorkerRequest } from './parseInWorker.ts'
import { withoutNames } from './testing/withoutNames.ts'
import { TooSlowError } from './tooSlow.ts'

/** Stands in for the browser's Worker: a test decides when it is ready and what it answers. */
class FakeWorker {
  static started: FakeWorker[] = []
  requests: WorkerRequest[] = []
  ended = false
  onmessage?: (event: { data: WorkerMessage }) => void
  onerror?: (event: { message: string }) => void
  constructor() {
    FakeWorker.started.push(this)
  }
  postMessage(request: WorkerRequest) {
    this.requests.push(request)
  }
  beginsToRead() {
    this.onmessage?.({ data: 'reading' })
  }
  terminate() {
    this.ended = true
  }
  ready() {
    this.onmessage?.({ data: 'ready' })
  }
  /** Answers the last request with its own text as the title. */
  answer() {
    const request = this.requests.at(-1)
    const title = request && 'markdown' in request ? request.markdown : undefined
    this.onmessage?.({ data: withoutNames(sampleTerm([], { title })) })
  }
}

const workerAt = (index: number) => {
  const worker = FakeWorker.started[index]
  if (!worker) throw new Error('no such worker')
  return worker
}

beforeEach(() => {
  FakeWorker.started = []
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('location', { href: 'https://app.example/', origin: 'https://app.example' })
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the parser in a worker', () => {
  it('puts together a term that comes in parts', async () => {
    const { parse } = createWorkerParser()
    const parsed = parse('one', 'a')
    workerAt(0).ready()
    workerAt(0).onmessage?.({ data: { notices: [{ kind: 'date-unread', message: 'a', line: 1 }] } })
    workerAt(0).answer()
    expect((await parsed).term.notices).toHaveLength(1)
    const next = parse('two', 'b')
    workerAt(0).answer()
    expect((await next).term.notices).toEqual([])
  })

  it('has nothing of a term that was given up in the next one', async () => {
    const { parse } = createWorkerParser()
    const parsed = parse('one', 'a')
    workerAt(0).ready()
    workerAt(0).beginsToRead()
    workerAt(0).onmessage?.({ data: { notices: [{ kind: 'date-unread', message: 'a', line: 1 }] } })
    vi.advanceTimersByTime(3000)
    await expect(parsed).rejects.toThrow(TooSlowError)
    const next = parse('two', 'b')
    workerAt(1).ready()
    workerAt(1).answer()
    expect((await next).term.notices).toEqual([])
  })

  it('starts one worker and reads one document after the other', async () => {
    const { parse } = createWorkerParser()
    const first = parse('one', 'a')
    const second = parse('two', 'b')
    expect(FakeWorker.started).toHaveLength(1)
    expect(workerAt(0).requests).toEqual([])
    workerAt(0).ready()
    expect(workerAt(0).requests).toEqual([{ markdown: 'one', termId: 'a' }])
    workerAt(0).answer()
    workerAt(0).answer()
    expect((await first).term.title).toBe('one')
    expect((await second).term.title).toBe('two')
  })

  it('does not count the time that a worker takes to start', async () => {
    const { parse } = createWorkerParser()
    const first = parse('one', 'a')
    vi.advanceTimersByTime(10_000)
    workerAt(0).ready()
    vi.advanceTimersByTime(10_000)
    workerAt(0).beginsToRead()
    vi.advanceTimersByTime(2_900)
    workerAt(0).answer()
    expect((await first).term.title).toBe('one')
  })

  it('gives a machine that was slow to start no longer', async () => {
    const { parse } = createWorkerParser()
    const endless = expect(parse('one', 'a')).rejects.toMatchObject({ seconds: 3 })
    vi.advanceTimersByTime(10_000)
    workerAt(0).ready()
    workerAt(0).beginsToRead()
    vi.advanceTimersByTime(3_000)
    await endless
  })

  it('ends a worker that does not finish within three seconds, and reads the next document in a new one', async () => {
    const { parse } = createWorkerParser()
    const stuck = expect(parse('endless', 'a')).rejects.toThrow(TooSlowError)
    const waiting = parse('two', 'b')
    workerAt(0).ready()
    workerAt(0).beginsToRead()
    vi.advanceTimersByTime(3000)
    await stuck
    expect(workerAt(0).ended).toBe(true)
    workerAt(1).ready()
    workerAt(1).answer()
    expect((await waiting).term.title).toBe('two')
    vi.advanceTimersByTime(10_000)
    expect(workerAt(1).ended).toBe(false)
  })

  it('gives a document that was given up longer when it is asked for again, and no other', async () => {
    const { parse } = createWorkerParser()
    const stuck = expect(parse('slow', 'a')).rejects.toMatchObject({ seconds: 3 })
    workerAt(0).ready()
    workerAt(0).beginsToRead()
    vi.advanceTimersByTime(3_000)
    await stuck

    const again = parse('slow', 'a')
    workerAt(1).ready()
    workerAt(1).beginsToRead()
    vi.advanceTimersByTime(29_900)
    workerAt(1).answer()
    expect((await again).term.title).toBe('slow')

    const other = expect(parse('other', 'b')).rejects.toMatchObject({ seconds: 3 })
    workerAt(1).beginsToRead()
    vi.advanceTimersByTime(3_000)
    await other
  })

  it('gives up the document that broke the worker', async () => {
    const { parse } = createWorkerParser()
    const broken = expect(parse('one', 'a')).rejects.toThrow('boom')
    workerAt(0).ready()
    workerAt(0).onerror?.({ message: 'boom' })
    await broken
    expect(workerAt(0).ended).toBe(true)
    expect(FakeWorker.started).toHaveLength(1)
  })
})

describe('texts in the worker', () => {
  const read = { parts: [{ type: 'text', raw: 'a', text: 'a' }], rest: '' }

  it('are read while no document is', async () => {
    const { parse, readTexts } = createWorkerParser()
    expect(readTexts(['a']), 'while it starts').toBeUndefined()
    workerAt(0).ready()
    const texts = readTexts(['a'])
    expect(workerAt(0).requests).toEqual([{ texts: ['a'] }])
    expect(readTexts(['b']), 'while it reads texts').toBeUndefined()
    workerAt(0).onmessage?.({ data: [read] })
    expect(await texts).toEqual([read])

    const parsed = parse('one', 'a')
    expect(readTexts(['c']), 'while it reads a document').toBeUndefined()
    workerAt(0).answer()
    expect((await parsed).term.title).toBe('one')
  })

  it('leave the next document its turn', async () => {
    const { parse, readTexts } = createWorkerParser()
    workerAt(0).ready()
    const texts = readTexts(['a'])
    const parsed = parse('one', 'a')
    workerAt(0).onmessage?.({ data: [read] })
    workerAt(0).answer()
    expect(await texts).toEqual([read])
    expect((await parsed).term.title).toBe('one')
  })

  it('are given up with their worker', async () => {
    const { parse, readTexts } = createWorkerParser()
    workerAt(0).ready()
    const texts = expect(readTexts(['endless'])).rejects.toThrow(TooSlowError)
    workerAt(0).beginsToRead()
    vi.advanceTimersByTime(3000)
    await texts
    expect(readTexts(['a']), 'without a worker').toBeUndefined()
    const parsed = parse('one', 'a')
    workerAt(1).ready()
    workerAt(1).answer()
    expect((await parsed).term.title).toBe('one')
  })
})
