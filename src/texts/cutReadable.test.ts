import { describe, expect, it } from 'vitest'
import { readCorpus, readSeed } from '../parse/testing/corpus.ts'
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

describe('what is laid out of a text', () => {
  const lines = (line: string, count: number) => Array.from({ length: count }, () => line).join('\n')

  // Each a text at the limit that cutReadable.ts names, and the same text one step beyond.
  it.each([
    ['letters', `${'a'.repeat(998)}\n\n`.repeat(32), 'a'],
    ['letters of a word', 'a'.repeat(1000), 'a'],
    ['lines of a paragraph', lines('a', 120), '\nb'],
    ['runs of emphasis', '***a '.repeat(400), '*'],
    ['runs of other emphasis', '_a ~~b '.repeat(200), '~'],
    ['brackets', '[a '.repeat(1000), '['],
    ['cells', lines('|'.repeat(100), 50), '\n|'],
  ])('is all up to its limit of %s', (_what, most, more) => {
    expect(cutReadable(most).rest).toBe('')
    expect(cutReadable(most + more).rest).not.toBe('')
  })

  it.each(['> ', '>', '- ', '* ', '+ ', '1. ', '12) ', '  > ', '-\t', '123456789. '])(
    'is all where twelve marks begin a line, and none where thirteen do: %j',
    mark => {
      expect(cutReadable(`a\n${mark.repeat(12)}a`).rest).toBe('')
      expect(cutReadable(`a\n${mark.repeat(13)}a`).readable).toBe('')
    },
  )

  it('counts a mark at the end of its line', () => {
    expect(cutReadable(`${'- '.repeat(12)}-\n`).readable).toBe('')
  })

  it.each(['-', '*a', '1', '1.', '1234567890. ', 'a> ', '=> '])(
    'is all of what begins with no marks: %j',
    start => {
      expect(cutReadable(`${start.repeat(13)}a`).rest).toBe('')
    },
  )

  it('knows an empty line that is not quite empty', () => {
    const slow = 'a'.repeat(1001)
    expect(cutReadable(`b\n \t\n\n${slow}`)).toEqual({ readable: 'b\n \t\n\n', rest: slow })
    expect(cutReadable(`b\n\n  ${slow}`)).toEqual({ readable: 'b\n\n', rest: `  ${slow}` })
    expect(cutReadable(`b\n  ${slow}`)).toEqual({ readable: '', rest: `b\n  ${slow}` })
  })

  it('counts the words of a long line one by one', () => {
    expect(cutReadable('word '.repeat(2000)).rest).toBe('')
    expect(cutReadable(`${'a'.repeat(1000)}  b`).rest).toBe('')
  })
})
