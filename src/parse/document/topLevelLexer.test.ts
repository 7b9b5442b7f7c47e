import spec from 'commonmark-spec'
import { Lexer, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { readCorpus, readSeed } from '../testing/corpus.ts'
import { TopLevelLexer } from './topLevelLexer.ts'

function blocksOf(lexer: Lexer, markdown: string): [string, string][] {
  const tokens: Token[] = lexer.blockTokens(markdown, lexer.tokens)
  return tokens.map(({ type, raw }) => [type, raw])
}

describe('the blocks at the top are those of marked', () => {
  it.each([
    ['- [a]: b\n\n[a]: c\n'],
    ['- a\n  > b\nc\n\n# d\n'],
    ['> - a\n>   - b\n> c\nd\n'],
    ['- a\n\n      code\n\ntext\n'],
    ['- a\n\ntext\n# b\n'],
  ])('%j', markdown => {
    expect(blocksOf(new TopLevelLexer(), markdown)).toEqual(blocksOf(new Lexer(), markdown))
  })

  it('in the specification of CommonMark and in real documents', () => {
    const texts = [...spec.tests.map(({ markdown }) => markdown), readSeed()]
    for (const { markdown } of readCorpus()) texts.push(markdown)
    for (const text of texts) expect(blocksOf(new TopLevelLexer(), text)).toEqual(blocksOf(new Lexer(), text))
  })
})

it('nothing inside a list item is read', () => {
  const lexer = new TopLevelLexer()
  const [list] = lexer.blockTokens('- a\n  - b\n', lexer.tokens)
  expect(list).toMatchObject({ type: 'list', items: [{ tokens: [] }] })
})
