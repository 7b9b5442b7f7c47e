import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeLoadProblem } from './describeLoadProblem.ts'
import { type FetchedDocument, fetchDocument } from './fetchDocument.ts'
import type { LoadProblem } from './loadProblem.ts'

const url = 'https://raw.githubusercontent.com/cncf/mentoring/main/README.md'

function answer(respond: () => Promise<Response>) {
  const fetched = vi.fn(respond)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('fetching a document', () => {
  it('hands on the text, and asks without cookies, referrer or a stale cache', async () => {
    const fetched = answer(async () => new Response('# Term'))
    expect(await fetchDocument(url)).toEqual({ ok: true, text: '# Term' })
    expect(fetched).toHaveBeenCalledWith(
      url,
      expect.objectContaining({ cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' }),
    )
  })

  it.each<[number, LoadProblem]>([
    [404, { kind: 'not-found' }],
    [403, { kind: 'rate-limited', status: 403 }],
    [429, { kind: 'rate-limited', status: 429 }],
    [410, { kind: 'refused', status: 410 }],
  ])('names what status %i means, and does not insist', async (status, problem) => {
    const fetched = answer(async () => new Response('no', { status }))
    expect(await fetchDocument(url)).toEqual({ ok: false, problem })
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('names the time to wait, and asks no more before', async () => {
    const headers = { 'retry-after': '42' }
    for (const [status, kind] of [
      [429, 'rate-limited'],
      [503, 'server-error'],
    ] as const) {
      const fetched = answer(async () => new Response('no', { status, headers }))
      expect(await fetchDocument(url)).toEqual({ ok: false, problem: { kind, status, waitSeconds: 42 } })
      expect(fetched).toHaveBeenCalledTimes(1)
    }
  })

  it('tries again when the server stumbles or the connection breaks', async () => {
    let tries = 0
    answer(async () => {
      tries++
      if (tries === 1) throw new TypeError('reset')
      return tries === 2 ? new Response('no', { status: 502 }) : new Response('# Term')
    })
    vi.stubGlobal('navigator', { onLine: true })
    expect(await fetchDocument(url)).toEqual({ ok: true, text: '# Term' })
  })

  it('gives up after three tries', async () => {
    const fetched = answer(async () => new Response('no', { status: 500 }))
    expect(await fetchDocument(url)).toEqual({ ok: false, problem: { kind: 'server-error', status: 500 } })
    expect(fetched).toHaveBeenCalledTimes(3)
  })

  it('waits for a connection that is slow, and no longer than ten seconds for one that is silent', async () => {
    vi.useFakeTimers()
    let send: (text: string) => void = () => {}
    vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          send = text => controller.enqueue(new TextEncoder().encode(text))
          signal?.addEventListener('abort', () => controller.error(signal.reason))
        },
      })
      return new Response(body)
    })
    const silent: FetchedDocument = { ok: false, problem: { kind: 'timeout', seconds: 10 } }
    const fetched = fetchDocument(url)
    // A line every nine seconds is slow, but it comes.
    for (let line = 0; line < 6; line++) {
      await vi.advanceTimersByTimeAsync(9000)
      send('# Term\n')
    }
    await vi.advanceTimersByTimeAsync(5999)
    expect(await Promise.race([fetched, 'open'])).toBe('open')
    // A minute in all is enough.
    await vi.advanceTimersByTimeAsync(1)
    expect(await fetched).toEqual({ ok: false, problem: { kind: 'timeout', seconds: 60 } })

    const other = fetchDocument(url)
    await vi.advanceTimersByTimeAsync(1000)
    send('# Term\n')
    await vi.advanceTimersByTimeAsync(9999)
    expect(await Promise.race([other, 'open'])).toBe('open')
    await vi.advanceTimersByTimeAsync(1)
    expect(await other).toEqual(silent)
  })

  it('tells what was answered before when another try meets silence', async () => {
    vi.useFakeTimers()
    let tries = 0
    vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
      tries++
      if (tries === 1) return Promise.resolve(new Response('no', { status: 500 }))
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    })
    const fetched = fetchDocument(url)
    await vi.advanceTimersByTimeAsync(11_000)
    expect(await fetched).toEqual({ ok: false, problem: { kind: 'server-error', status: 500 } })
    expect(tries).toBe(2)
  })

  it('stops when nobody wants the answer any more', async () => {
    const stopping = new AbortController()
    vi.stubGlobal('navigator', { onLine: true })
    vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    })
    const fetched = fetchDocument(url, stopping.signal)
    stopping.abort()
    expect(await fetched).toMatchObject({ ok: false })
  })

  it.each<[string, BodyInit, LoadProblem]>([
    ['a page of a captive portal', '\n<!DOCTYPE html><title>Sign in</title>', { kind: 'web-page' }],
    ['another HTML page', '<html lang="en">', { kind: 'web-page' }],
    ['the head of a page', '<head><title>Blocked</title></head>', { kind: 'web-page' }],
    ['a page behind a comment', '<!-- proxy -->\n<html>', { kind: 'web-page' }],
    ['a page that leads on', '<meta http-equiv="refresh" content="0">', { kind: 'web-page' }],
    ['a script', "<script>location = '/login'</script>", { kind: 'web-page' }],
    ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html>', { kind: 'web-page' }],
    ['a sentence of a proxy', 'Access denied by corporate policy', { kind: 'no-document' }],
    ['JSON', '{"message":"blocked"}', { kind: 'no-document' }],
    ['a long line', `${'a'.repeat(100_000)}!`, { kind: 'no-document' }],
    ['nothing', ' \n', { kind: 'empty' }],
    ['something far too long', 'a'.repeat(2_000_001), { kind: 'too-large', megabytes: 2 }],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x23, 0, 0x20, 0, 0x54, 0]), { kind: 'broken-encoding' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0xfe]), { kind: 'broken-encoding' }],
  ])('does not take %s for a document', async (_what, body, problem) => {
    answer(async () => new Response(body))
    expect(await fetchDocument(url)).toEqual({ ok: false, problem })
  })

  it('takes nothing for a document that says of itself that it is HTML', async () => {
    answer(async () => new Response('# Term', { headers: { 'content-type': 'text/html' } }))
    expect(await fetchDocument(url)).toEqual({ ok: false, problem: { kind: 'web-page' } })
  })

  it('takes a document with a broken character here and there, and one that begins with HTML', async () => {
    const latin1 = new Uint8Array([...new TextEncoder().encode('# Term\n'.repeat(100)), 0xe9])
    answer(async () => new Response(latin1))
    expect(await fetchDocument(url)).toEqual({ ok: true, text: `${'# Term\n'.repeat(100)}\uFFFD` })
    for (const text of ['<h1 align="center">Term</h1>', '<!-- edit below -->\n\n# Term', 'Term\n====\n']) {
      answer(async () => new Response(text))
      expect(await fetchDocument(url)).toMatchObject({ ok: true })
    }
  })

  it('tells a network that is down from a host that is out of reach', async () => {
    answer(async () => {
      throw new TypeError('Failed to fetch')
    })
    vi.stubGlobal('navigator', { onLine: true })
    expect(await fetchDocument(url)).toEqual({ ok: false, problem: { kind: 'unreachable' } })
    vi.stubGlobal('navigator', { onLine: false })
    expect(await fetchDocument(url)).toEqual({ ok: false, problem: { kind: 'offline' } })
  })

  it('has a sentence of its own for each problem', () => {
    const problems: LoadProblem[] = [
      { kind: 'offline' },
      { kind: 'unreachable' },
      { kind: 'timeout', seconds: 3 },
      { kind: 'rate-limited', status: 429 },
      { kind: 'not-found' },
      { kind: 'refused', status: 410 },
      { kind: 'server-error', status: 500 },
      { kind: 'web-page' },
      { kind: 'no-document' },
      { kind: 'empty' },
      { kind: 'too-large', megabytes: 2 },
      { kind: 'broken-encoding' },
      { kind: 'unreadable' },
      { kind: 'too-slow', seconds: 3 },
      { kind: 'text-gone' },
    ]
    const sentences = problems.map(problem => describeLoadProblem(problem))
    expect(new Set(sentences).size).toBe(problems.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  it('says in how long GitHub may be asked again', () => {
    const wait = (waitSeconds: number) =>
      describeLoadProblem({ kind: 'rate-limited', status: 429, waitSeconds })
    expect(wait(42)).toMatch(/again in 42 seconds\.$/)
    expect(wait(1)).toMatch(/again in one second\.$/)
    expect(wait(3599)).toMatch(/again in 60 minutes\.$/)
  })
})
