import { describe, expect, it } from 'vitest'
import { readCorpus, readSeed } from '../../parse/testing/corpus.ts'
import { cutReadable } from './cutReadable.ts'

const paragraph = 'Some words of a description.\n\n'

describe('how much of a text is laid out', () => {
  it('is all of it, for what people write', () => {
    const sections = [readSeed(), ...readCorpus().map(({ markdown }) => markdown)].flatMap(markdown =>
      markdown.split(/^(?=#{2,4} )/m),
    )
    const long = sections.filter(section => section.length <= 23_000 && cutReadable(section).rest !== '')
    expect(sections.length).toBeGreaterThan(50)
    expect(long).toEqual([])
  })

  it.each([
    ['a word without end', '_a_b'.repeat(300)],
    ['a paragraph of very many lines', `- a\n${'b\n'.repeat(200)}`],
    ['a quote of quotes', '> '.repeat(20)],
    ['lists in lists in one line', '- '.repeat(20)],
    ['numbered lists in one line', '1. '.repeat(20)],
    ['emphasis that nobody ends', '*_a '.repeat(2000)],
    ['emphasis in emphasis', `${'*a **b '.repeat(800)}${'c** d* '.repeat(800)}`],
    ['links without end', '[a](b) '.repeat(2000)],
    ['a wide table', `${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${'|a\n'.repeat(60)}`],
  ])('ends before %s', (_name, slow) => {
    const markdown = `${paragraph}${paragraph}${slow}\n\n${paragraph}`
    expect(cutReadable(markdown)).toEqual({
      readable: paragraph + paragraph,
      rest: `${slow}\n\n${paragraph}`,
    })
  })

  it('ends where the emphasis of all paragraphs is too much', () => {
    const marked = `${'*a_ '.repeat(50)}\n\n`
    expect(cutReadable(marked.repeat(10)).readable).toBe(marked.repeat(4))
  })

  it.each([
    ['lines', 'a\n'.repeat(200_000)],
    ['lines of a table', '|a\n'.repeat(200_000)],
  ])('is nothing of one paragraph of very many %s', (_name, markdown) => {
    expect(cutReadable(markdown)).toEqual({ readable: '', rest: markdown })
  })

  it('is cut between paragraphs, and loses none', () => {
    const { readable, rest } = cutReadable(paragraph.repeat(5000))
    expect(readable.length).toBeGreaterThan(31_000)
    expect(readable.length).toBeLessThanOrEqual(32_000)
    expect(readable.endsWith('\n\n')).toBe(true)
    expect(readable + rest).toBe(paragraph.repeat(5000))
  })

  it.each(['', '\n', '\n\n \n', 'a', 'a\n\n\n\nb', ' \n\n a \n \n'])('of %j is all', text => {
    expect(cutReadable(text)).toEqual({ readable: text, rest: '' })
  })
})
