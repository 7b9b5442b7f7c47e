import { describe, expect, test } from 'vitest'
import { readDocument } from './readDocument.ts'

const kindsOf = (...lines: string[]) => readDocument(lines.join('\n')).lines.map(({ kind }) => kind)

describe('lines know what they are', () => {
  test('headings, fences, quotes, tables, rules, contents', () => {
    expect(
      kindsOf(
        '# Title',
        '',
        '```',
        '# code',
        '```',
        '> quote',
        '',
        '| a | b |',
        '|---|---|',
        '| 1 | 2 |',
        '',
        '---',
        '',
        '- [A](#a)',
        '  - [B](#b)',
      ),
    ).toEqual([
      'heading',
      'text',
      'code',
      'code',
      'code',
      'quote',
      'text',
      'table',
      'table',
      'table',
      'text',
      'rule',
      'text',
      'contents',
      'contents',
    ])
  })

  test('a fence inside a list item ends with the item', () => {
    const { lines, notices } = readDocument('- one\n  ```\n  code\n- Mentors: @jane')
    expect(lines.map(({ kind }) => kind)).toEqual(['text', 'code', 'code', 'text'])
    expect(notices.map(({ kind, line }) => [kind, line])).toEqual([['fence-unclosed', 2]])
  })

  test('comments, on a line and over several', () => {
    const { lines } = readDocument('one <!-- two --> three\n<!--\n# four\n-->\nfive')
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'one  three'],
      ['comment', ''],
      ['comment', '# four'],
      ['comment', ''],
      ['text', 'five'],
    ])
  })

  test('a comment that is never closed is noticed', () => {
    expect(readDocument('one\n\n<!-- two\n\nthree').notices.map(({ kind, line }) => [kind, line])).toEqual([
      ['comment-unclosed', 3],
    ])
  })

  test('“a <!-- b” in the middle of a paragraph is text', () => {
    expect(kindsOf('a <!-- b', '', 'c')).toEqual(['text', 'text', 'text'])
  })
})

test('carriage returns and a byte order mark change no line number', () => {
  const { headings } = readDocument('\uFEFF# One\r\n\r\ntext\r\n\r\n## Two\r\n')
  expect(headings).toEqual([
    { line: 1, depth: 1, title: 'One' },
    { line: 5, depth: 2, title: 'Two' },
  ])
})

describe('headings', () => {
  test.each([
    ['Title\n=====', [1]],
    ['Title\n---', [2]],
    ['- item\n  ### Title', [3]],
    ['####Title', [4]],
    ['#hashtag', []],
    ['#1234 is fixed', []],
    ['LFX URL: https://a.b\n---', []],
    ['A sentence that ends here.\n---', []],
    ['    # indented code', []],
  ])('%j', (markdown, depths) => {
    expect(readDocument(markdown).headings.map(({ depth }) => depth)).toEqual(depths)
  })
})

test('the rows of a table have lines', () => {
  const { tables } = readDocument(
    'text\n\n| Activity | Dates |\n|---|---|\n| One | July 2 |\n| Two | July 3 |\n',
  )
  expect(tables).toEqual([
    {
      line: 3,
      header: ['Activity', 'Dates'],
      rows: [
        ['One', 'July 2'],
        ['Two', 'July 3'],
      ],
      rowLines: [5, 6],
    },
  ])
})
