import { describe, expect, it } from 'vitest'
import { readCorpus, readSeed } from '../testing/corpus.ts'
import { splitSlowParagraphs } from './splitSlowParagraphs.ts'

describe('what marked would be slow on', () => {
  it('is nothing in the documents that people write', () => {
    for (const markdown of [readSeed(), ...readCorpus().map(document => document.markdown)]) {
      expect(splitSlowParagraphs(markdown)).toEqual([{ text: markdown, isSlow: false }])
    }
  })

  it.each([
    ['a wide table', `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|a\n'.repeat(1000)}`],
    ['a paragraph without end', 'a\n'.repeat(10_000)],
    ['a quote of quotes', `${'> '.repeat(25)}a`],
    ['lists in lists in one line', `${'- '.repeat(25)}a`],
    ['a staircase of lists', Array.from({ length: 80 }, (_, step) => `${'  '.repeat(step)}- a`).join('\n')],
  ])('is %s, and that alone', (_name, slow) => {
    const around = '### Org\n\n#### Title\n\nText\n\n'
    expect(splitSlowParagraphs(`${around}${slow}\n\n${around}`)).toEqual([
      { text: around, isSlow: false },
      { text: `${slow}\n\n`, isSlow: true },
      { text: around, isSlow: false },
    ])
  })

  const paragraph = `${'a\n'.repeat(5500)}\n`
  const table = `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|a\n'.repeat(900)}\n`
  it.each([
    ['paragraphs', paragraph],
    ['tables', table],
  ])('is what comes too much of all %s together', (_name, text) => {
    expect(splitSlowParagraphs(`${text}${text}b\n`).map(part => part.isSlow)).toEqual([false, true, false])
  })

  it.each([
    ['a table of long cells', `| ${'a'.repeat(4000)}\n`.repeat(150)],
    ['twenty quotes in each other', `${'> '.repeat(20)}a`],
    ['a list far in', `${' '.repeat(119)}- a`],
  ])('is not %s', (_name, text) => {
    expect(splitSlowParagraphs(text)).toEqual([{ text, isSlow: false }])
  })

  it.each(['', '\n\n', 'a', '\n \na\n\n'])('loses nothing of %j', text => {
    expect(
      splitSlowParagraphs(text)
        .map(part => part.text)
        .join(''),
    ).toBe(text)
  })
})
