import { describe, expect, it, vi } from 'vitest'
import { sampleTerm } from '../testing/sampleTerm.ts'
import { createTermReader } from './readTerm.ts'
import { withoutNames } from './testing/withoutNames.ts'
import { TooSlowError } from './tooSlow.ts'

const documents = [{ path: 'a.md', text: 'text' }]
const parsed = withoutNames(sampleTerm([]))

describe('the reader of terms', () => {
  it('reads a text once', async () => {
    const parse = vi.fn(async () => parsed)
    const read = createTermReader(parse)
    await read('a', documents)
    await read('a', documents, true)
    expect(parse).toHaveBeenCalledTimes(1)
  })

  it('reads a text that took too long again only when the reader wants it', async () => {
    const parse = vi.fn(async () => parsed)
    parse.mockRejectedValueOnce(new TooSlowError(3000))
    const read = createTermReader(parse)
    await expect(read('a', documents)).rejects.toThrow(TooSlowError)
    await expect(read('a', documents)).rejects.toThrow(TooSlowError)
    expect(parse).toHaveBeenCalledTimes(1)
    expect((await read('a', documents, true)).term).toEqual(parsed.term)
    expect((await read('a', documents)).term).toEqual(parsed.term)
    expect(parse).toHaveBeenCalledTimes(2)
  })

  it('reads a text again whose parser broke', async () => {
    const parse = vi.fn(async () => parsed)
    parse.mockRejectedValueOnce(new Error('boom'))
    const read = createTermReader(parse)
    await expect(read('a', documents)).rejects.toThrow('boom')
    expect((await read('a', documents)).term).toEqual(parsed.term)
  })
})
