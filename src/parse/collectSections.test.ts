import { describe, expect, it } from 'vitest'
import { collectSections } from './collectSections.ts'
import type { LineKind, SourceLine } from './document/readDocument.ts'
import type { Part } from './outline/readParts.ts'

function linesFrom(first: number, ...texts: (string | [LineKind, string])[]): SourceLine[] {
  return texts.map((given, index) => {
    const [kind, text] = typeof given === 'string' ? (['text', given] as const) : given
    return { kind, text, number: first + index }
  })
}

const part = (line: number, title: string, lines: SourceLine[]): Part => ({
  line,
  depth: 2,
  title,
  titleMarkdown: title,
  lines,
  endLine: lines.at(-1)?.number ?? line,
  kinds: new Set(),
  labelKind: undefined,
})

const collect = (parts: Part[], used: number[] = [], documentLines: SourceLine[] = []) =>
  collectSections(documentLines, parts, new Set(used))

describe('a section', () => {
  it('has the lines of its part, down to the last that is not blank', () => {
    expect(collect([part(3, 'Rules', linesFrom(4, '', '- One', '  - Two', '   ', ''))])).toEqual([
      { title: 'Rules', markdown: '- One\n  - Two', line: 3, endLine: 6 },
    ])
  })

  it.each<[string, (string | [LineKind, string])[], number[]]>([
    ['no line', [], []],
    ['blank lines alone', ['', '  '], []],
    ['nothing but a table of contents', [['contents', '- [One](#one)']], []],
    ['nothing but a comment', [['comment', '<!-- x -->']], []],
    ['nothing but a rule', [['rule', '---']], []],
    ['nothing but what became milestones', ['July 2: begin'], [4]],
  ])('is none of a part with %s', (_what, texts, used) => {
    expect(collect([part(3, 'Rules', linesFrom(4, ...texts))], used)).toEqual([])
  })

  it('leaves out what was read already', () => {
    const lines = linesFrom(4, 'One', 'July 2: begin', ['comment', '<!-- x -->'], 'Two', 'July 9: end')
    expect(collect([part(3, 'Rules', lines)], [5, 8])).toMatchObject([{ markdown: 'One\nTwo', endLine: 7 }])
  })

  it('keeps code, and the frame of a quote that was taken off', () => {
    const document = linesFrom(1, '## Rules', '> - One', ['code', '- Two'])
    const unframed = linesFrom(2, '- One', ['code', '- Two'])
    expect(collect([part(1, 'Rules', unframed)], [], document)).toMatchObject([
      { markdown: '> - One\n- Two' },
    ])
  })

  it('stands where it stands in the document', () => {
    const parts = [
      part(3, 'A', linesFrom(4, 'a')),
      part(9, 'C', linesFrom(10, 'c')),
      part(6, 'B', linesFrom(7, 'b')),
    ]
    expect(collect(parts).map(({ title }) => title)).toEqual(['A', 'B', 'C'])
  })
})
