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

test.each([
  ['# Title', 1, 'Title'],
  ['   ## Title', 2, 'Title'],
  ['###### Title ######', 6, 'Title'],
  ['## Title ##  ', 2, 'Title'],
  ['## Learn C#', 2, 'Learn C#'],
  ['##\tTitle', 2, 'Title'],
  ['##Title', 2, 'Title'],
  ['##Title ##', 2, 'Title'],
  ['Title\n=', 1, 'Title'],
  ['Title.\n===', 1, 'Title.'],
  ['  Title  \n---', 2, 'Title'],
  [`${'a'.repeat(80)}\n---`, 2, 'a'.repeat(80)],
  ['- a\n# Title', 1, 'Title'],
  ['- a\n   ## Title', 2, 'Title'],
  ['Title\n   ===', 1, 'Title'],
  ['Learn C#\n---', 2, 'Learn C#'],
  ['Version 1.0 is out: now\n---', 2, 'Version 1.0 is out: now'],
  ['## Title  ##', 2, 'Title'],
  ['## #1 One ##', 2, '#1 One'],
  ['## Use # here', 2, 'Use # here'],
  ['   # Title', 1, 'Title'],
])('the heading %j', (markdown, depth, title) => {
  expect(readDocument(markdown).headings.at(-1)).toMatchObject({ depth, title })
})

test.each([
  `${'a'.repeat(81)}\n---`,
  'Title:\n---',
  'See https://a.b now\n---',
  'Mentors\n---',
  'See http://a.b now\n---',
  'Title:  \n---',
  'one\ntwo\n---',
  '- a\n  # b',
  '- a\n    ## b',
  '####### Title',
  '##',
  'a ## b',
  '```\n## Title\n```',
])('no heading in %j', markdown => {
  expect(readDocument(markdown).headings.filter(({ title }) => title !== '')).toEqual([])
})

test('a heading without a space is told with its beginning', () => {
  const line = `##${'a'.repeat(100)}`
  expect(readDocument(`x\n\n${line}`).notices).toEqual([
    { kind: 'heading-without-space', message: `Read as a heading: “${line.slice(0, 80)}”.`, line: 3 },
  ])
  expect(readDocument('## Title').notices).toEqual([])
  expect(readDocument('- a\n# Title').notices).toEqual([])
})

test('a text over a rule: the rule is one, the text stays', () => {
  expect(kindsOf('Mentors: @jane', '---', 'a')).toEqual(['text', 'rule', 'text'])
  expect(kindsOf('one', 'two', '---')).toEqual(['text', 'text', 'rule'])
  expect(kindsOf('Title', '---')).toEqual(['heading', 'underline'])
  expect(kindsOf('Title', '---', '', 'a')).toEqual(['heading', 'underline', 'text', 'text'])
  expect(kindsOf('one', 'two', '---', '', 'a')).toEqual(['text', 'text', 'rule', 'text', 'text'])
})

describe('a table of contents', () => {
  test.each<[string, string[], string[]]>([
    ['with other lines in it', ['- [A](#a)', '- b', '- [C](#c)'], ['contents', 'text', 'contents']],
    ['with numbers', ['1. [A](#a)', '2. [C](#c'], ['contents', 'contents']],
    ['of a single line is none', ['- [A](#a)'], ['text']],
    ['of other pages is none', ['- [A](a.md)', '- [B](b.md)'], ['text', 'text']],
    [
      'of which less than three in five are links is none',
      ['- [A](#a)', '- [B](#b)', '- c', '- d'],
      ['text', 'text', 'text', 'text'],
    ],
    [
      'with lines of spaces, which don’t count',
      ['- [A](#a)', '  ', '- [B](#b)', '  ', '- c'],
      ['contents', 'text', 'contents', 'text', 'text'],
    ],
    [
      'of which three in five are links is one; blank lines don’t count',
      ['- [A](#a)', '', '- [B](#b)', '', '- [C](#c)', '', '- d', '- e'],
      ['contents', 'text', 'contents', 'text', 'contents', 'text', 'text', 'text'],
    ],
  ])('%s', (_, lines, kinds) => {
    expect(kindsOf(...lines)).toEqual(kinds)
  })
})

test('indented code may be a list that somebody indented: its lines stay text', () => {
  expect(kindsOf('a', '', '    - Mentors: @jane')).toEqual(['text', 'text', 'text'])
  expect(kindsOf('a', '', '```', 'b')).toEqual(['text', 'text', 'code', 'code'])
})

test('a table of more than 500 rows is told, and not read for dates', () => {
  const table = (count: number) => `x\n\n| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(count)}`
  expect(readDocument(table(500)).tables).toHaveLength(1)
  const { tables, notices } = readDocument(table(501))
  expect(tables).toEqual([])
  expect(notices).toEqual([
    { kind: 'markdown-unreadable', message: 'A table too long to be read for dates.', line: 3 },
  ])
})

test('what is blank in a block is a blank line, and a heading may be empty', () => {
  expect(kindsOf('```', '', '  ', 'x', '```')).toEqual(['code', 'text', 'text', 'code', 'code'])
  expect(kindsOf('##')).toEqual(['heading'])
})

test('labels stand in texts alone', () => {
  const { lines } = readDocument('Mentors: @jane\n\n```\nMentors: @joe\n```\n\n## Mentors: @zoe')
  expect(lines.flatMap(({ label, number }) => (label ? [number] : []))).toEqual([1])
})

test('old line ends end lines, a mark of byte order inside a text does not', () => {
  expect(readDocument('a\rb\r\n\rc\uFEFFd').lines.map(({ text }) => text)).toEqual(['a', 'b', '', 'c\uFEFFd'])
})

test('what Markdown would need too long for is read line by line, and told where it begins', () => {
  const deep = `${'> '.repeat(25)}a`
  const table = ['| a | b |', '|---|---|', '| 1 | 2 |']
  const { lines, tables, notices } = readDocument([deep, '## Title', '', ...table, '', deep].join('\n'))
  const message = 'Read line by line, without tables and code blocks.'
  expect(notices).toEqual([
    { kind: 'markdown-unreadable', message, line: 1 },
    { kind: 'markdown-unreadable', message, line: 8 },
  ])
  expect(lines.map(({ kind }) => kind)).toEqual([
    'quote',
    'heading',
    'text',
    'table',
    'table',
    'table',
    'text',
    'quote',
  ])
  expect(tables.map(({ line }) => line)).toEqual([4])
})
