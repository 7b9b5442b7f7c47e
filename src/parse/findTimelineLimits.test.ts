import { describe, expect, test } from 'vitest'
import { parseTerm } from './parseTerm.ts'

const read = (...lines: string[]) => {
  const { timeline, notices } = parseTerm(lines.join('\n'), 'lfx-2025-3')
  const cut = notices.filter(({ kind }) => kind === 'markdown-unreadable').map(({ line }) => line)
  return { lines: timeline.map(({ line }) => line), cut }
}

const july2 = (letters: number) => 'July 2: begin '.padEnd(letters, 'x')
const repeat = (count: number, line: string) => Array<string>(count).fill(line)

describe('a timeline is read', () => {
  test('up to 50,000 letters', () => {
    expect(read('## Timeline', ...repeat(25, july2(2000))).cut).toEqual([])
    const longer = read('## Timeline', ...repeat(25, july2(2000)), 'July 9')
    expect(longer.lines).toHaveLength(25)
    expect(longer.cut).toEqual([27])
  })

  test('up to some 5,000 lines', () => {
    expect(read('## Timeline', ...repeat(4998, 'x'), 'July 2: begin')).toEqual({ lines: [5000], cut: [] })
    expect(read('## Timeline', ...repeat(4999, 'x'), 'July 2: begin')).toEqual({ lines: [], cut: [5001] })
  })

  test('up to 500 milestones, with no other part behind them', () => {
    const more = ['## Dates', '- July 9: end', '', '| Activity | Date |', '|---|---|', '| End | July 9 |']
    const full = read('## Timeline', ...repeat(500, '- July 2: begin'), '### Term 3: September 5th', ...more)
    expect(full.lines).toHaveLength(500)
    expect(full.cut).toEqual([502])
  })

  test('but no table that has more', () => {
    const table = (count: number, row: string) => ['| Activity | Date |', '|---|---|', ...repeat(count, row)]
    const row = `| ${'x'.repeat(994)} | July 2 |`
    expect(read('# Term', '', ...table(50, row), '').lines).toHaveLength(50)
    expect(read('# Term', '', ...table(51, row), '')).toEqual({ lines: [], cut: [3] })
    expect(read('# Term', '', ...table(501, '| a | July 2 |'), '')).toEqual({ lines: [], cut: [3] })
  })

  test('and of a list that nothing announces, the first 500', () => {
    const list = repeat(502, '- July 2: applications open')
    expect(read('# Term', ...list)).toEqual({ lines: list.slice(0, 500).map((_, at) => at + 2), cut: [] })
  })
})
