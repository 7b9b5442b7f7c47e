import { describe, expect, test } from 'vitest'
import { parseTerm } from './parseTerm.ts'

/** The lines that became milestones. */
const linesOf = (...lines: string[]) =>
  parseTerm(lines.join('\n'), 'lfx-2025-3').timeline.map(({ line }) => line)
const noticesOf = (...lines: string[]) =>
  parseTerm(lines.join('\n'), 'lfx-2025-3').notices.map(({ kind, line }) => `${line} ${kind}`)

const table = (header: string) => [`| Activity | ${header} |`, '|---|---|', '| Begin | July 2 |']

describe('tables', () => {
  test.each(['Date', 'Dates (2025)', 'When', 'Deadline', 'Time', 'Timeline', 'Period'])(
    'with a column “%s” are read anywhere',
    header => {
      expect(linesOf('# Term', '', ...table(header))).toEqual([5])
    },
  )

  test.each(['Update', 'Sometimes', 'Notes'])('with a column “%s” are read under dates alone', header => {
    expect(linesOf('# Term', '', ...table(header))).toEqual([])
    expect(linesOf('# Timeline', '', ...table(header))).toEqual([5])
  })

  test('whose first column alone says so are not', () => {
    expect(linesOf('# Term', '', '| Date | Activity |', '|---|---|', '| July 2 | Begin |')).toEqual([])
  })

  test('with such a column among others are read', () => {
    const head = ['| Activity | Notes | Date |', '|---|---|---|', '| Begin | x | July 2 |']
    expect(linesOf('# Term', '', ...head)).toEqual([5])
    expect(linesOf('# Term', '', '| Date |', '|---|', '| July 2 |')).toEqual([])
  })

  test('at the top of a document are read', () => {
    expect(linesOf(...table('Date'))).toEqual([3])
  })

  test('of a project are no timeline', () => {
    const project = ['### Harbor', '#### One', '- Description: x', '- Mentors: @jane', '']
    expect(linesOf(...project, ...table('Date'), '', '# Appendix', 'x')).toEqual([])
    expect(linesOf(...project, ...table('Date'), '', '# Appendix', '', ...table('Date'))).toEqual([14])
  })

  test('without dates stay text as a whole', () => {
    const people = ['| Name | Role |', '|---|---|', '| Jane | Lead |']
    const { sections } = parseTerm(['## Timeline', '', ...people].join('\n'), 'lfx-2025-3')
    expect(sections).toMatchObject([{ title: 'Timeline', markdown: people.join('\n') }])
  })

  test('two of them, in the order of the document', () => {
    expect(linesOf('# Term', '', ...table('Date'), '', 'x', '', ...table('When'))).toEqual([5, 11])
  })
})

describe('lines', () => {
  test.each<[string, number[], string[]]>([
    ['under a heading of dates', [2, 3], ['## Timeline', 'July 2: begin', '- July 9: end']],
    [
      'not under the next heading at its level',
      [2],
      ['## Timeline', '- July 2: begin', '## LFX', '- July 9: end'],
    ],
    ['not under a higher heading', [2], ['## Timeline', '- July 2: begin', '# LFX', '- July 9: end']],
    [
      'a dated heading below it, and what stands under that',
      [2, 3],
      ['## Timeline', '### Term 3: September 5th - November 30th', '- July 9: end'],
    ],
    ['no dated heading elsewhere', [], ['## LFX', '### Term 3: September 5th - November 30th']],
    [
      'no dated heading at its level',
      [2],
      ['## Timeline', '- July 2: begin', '## Term 3: September 5th - November 30th', '- July 9: end'],
    ],
    ['nor one above it', [2], ['## Timeline', '- July 2: begin', '# Term 3: September 5th', '- July 9: end']],
    [
      'nor one below another heading',
      [2],
      ['## Timeline', '- July 2: begin', '## LFX', '### Term 3: September 5th', '- July 9: end'],
    ],
    ['before a table below them', [2, 6], ['## Timeline', '- July 2: begin', '', ...table('Date')]],
    ['around a table', [4, 6], ['## Timeline', ...table('Date'), '', '- July 9: end']],
    ['not behind “dates:” in a sentence', [], ['## LFX', 'Key dates: see the page', '- July 2: begin']],
    [
      'also below an indented text',
      [3, 5],
      ['## LFX', 'Key dates:', '- July 2: begin', '  more of it', '- July 9: end'],
    ],
    ['also behind an empty bullet', [4], ['## LFX', 'Key dates:', '-', '- July 2: begin']],
    ['behind “dates:”', [3], ['## LFX', 'Key dates:', '- July 2: begin']],
    ['behind “Timeline”', [3], ['## LFX', 'The timeline of this term is:', '- July 2: begin']],
    ['behind “schedule:”', [3], ['## LFX', '**Schedule:**', '- July 2: begin']],
    ['also with a blank line between', [4], ['## LFX', 'Key dates:', '', '- July 2: begin']],
    ['not behind “updates:”', [], ['## LFX', 'Updates:', '- July 2: begin']],
    ['not behind dates without a colon', [], ['## LFX', 'Key dates', '- July 2: begin']],
    [
      'not behind another text',
      [3],
      ['## LFX', 'Key dates:', '- July 2: begin', '', 'And more.', '- July 9: end'],
    ],
    ['nothing in code', [2], ['## Timeline', '- July 2: begin', '', '```', 'July 9: end', '```']],
  ])('%s', (_, want, lines) => {
    expect(linesOf(...lines)).toEqual(want)
  })
})

describe('lists that nothing announces', () => {
  const named = ['- July 2: project proposals open', '- August 5: applications close']

  test.each<[string, number[], string[]]>([
    ['two named milestones', [1, 2], named],
    ['with others beside them', [1, 2, 3], [...named, '- August 9: a party']],
    ['a blank line ends no list', [1, 3], [named[0] ?? '', '', named[1] ?? '']],
    ['an indented text ends none', [1, 3], [named[0] ?? '', '  more of it', named[1] ?? '']],
    ['a text at the left does', [], [named[0] ?? '', '', 'Then:', '', named[1] ?? '']],
    ['one named milestone is too few', [], [named[0] ?? '', '- August 9: a party']],
    ['lines without bullets are no list', [], named.map(line => line.slice(2))],
    [
      'an indented text with a date is no item',
      [1, 3],
      [named[0] ?? '', '  and on July 9 too', named[1] ?? ''],
    ],
    ['indented code ends none', [1, 5], [named[0] ?? '', '  ```', '  x', '  ```', named[1] ?? '']],
    ['code ends it', [], [named[0] ?? '', '```', 'x', '```', named[1] ?? '']],
    ['in code is none', [], ['```', ...named, '```']],
    [
      'items without a number are no milestones',
      [1, 3],
      [named[0] ?? '', '- applications in March', named[1] ?? ''],
    ],
  ])('%s', (_, want, lines) => {
    expect(linesOf(...lines)).toEqual(want)
  })

  test('are read above the projects alone', () => {
    const project = ['### Harbor', '#### One', '- Description: x', '- Mentors: @jane']
    expect(linesOf('# Term', ...named, '', ...project)).toEqual([2, 3])
    expect(linesOf('# Term', ...project, '### Harbor again', ...named)).toEqual([])
  })

  test('are not read where there is a timeline', () => {
    expect(linesOf('# Term', ...named, '# Timeline', '- July 1: begin')).toEqual([5])
  })
})

test('a heading of dates without any is told', () => {
  expect(noticesOf('x', '## Timeline', 'To come.')).toEqual(['2 timeline-missing'])
  expect(noticesOf('x', '## Timeline', '- July 2: begin')).toEqual([])
  expect(noticesOf('x', '## LFX', 'To come.')).toEqual([])
  expect(parseTerm('## Important dates\nTo come.', 'lfx-2025-3').notices[0]?.message).toBe(
    'No date was found under “Important dates”.',
  )
})

test('dates that no end is seen of are told where reading stops', () => {
  const lines = Array.from({ length: 520 }, (_, index) => `- July ${(index % 28) + 1}: begin ${index}`)
  const term = parseTerm(['## Timeline', ...lines].join('\n'), 'lfx-2025-3')
  expect(term.timeline).toHaveLength(500)
  expect(term.notices.filter(({ kind }) => kind === 'markdown-unreadable')).toEqual([
    {
      kind: 'markdown-unreadable',
      message: 'So many dates stand before this line that no more were read.',
      line: 502,
    },
  ])
})
