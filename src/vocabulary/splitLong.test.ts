import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLong } from './splitLong.ts'

const pieces = (text: string) => [...splitLong(text)]

describe('a long text in pieces', () => {
  it.each(['', 'a b', 'x'.repeat(25_000)])('stays whole at a usual length', text => {
    expect(pieces(text)).toEqual([text])
  })

  it('ends each with a line where one ends near', () => {
    const found = pieces(`${'a '.repeat(500)}b\n`.repeat(100))
    expect(found).toHaveLength(4)
    for (const piece of found) expect(piece.endsWith('b\n')).toBe(true)
  })

  it('ends each between words where no line ends near', () => {
    const found = pieces('conntrack '.repeat(10_000))
    expect(found).toHaveLength(4)
    for (const piece of found) expect(piece).toMatch(/^(?:conntrack )+$/)
  })

  it('cuts a word without end anywhere', () => {
    expect(pieces('x'.repeat(120_000)).map(({ length }) => length)).toEqual([50_000, 50_000, 20_000])
  })

  it('loses nothing', () => {
    const someText = fc.array(fc.constantFrom('a', ' ', '\n', 'word '.repeat(9000), 'x'.repeat(60_000)))
    fc.assert(
      fc.property(someText, parts => {
        const text = parts.join('')
        expect(pieces(text).join('')).toBe(text)
        for (const piece of pieces(text)) expect(piece.length).toBeLessThanOrEqual(50_000)
      }),
    )
  })
})
