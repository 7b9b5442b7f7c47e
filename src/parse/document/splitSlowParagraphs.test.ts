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

  it.each(['', '\n\n', 'a', '\n \na\n\n'])('loses nothing of %j', text => {
    expect(
      splitSlowParagraphs(text)
        .map(part => part.text)
        .join(''),
    ).toBe(text)
  })
})
