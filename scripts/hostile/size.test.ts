import { describe, expect, it } from 'vitest'
import { parseTerm } from '../../src/parse/parseTerm.ts'
import { findLostLines } from '../../src/parse/testing/findLostWords.ts'
import { sizePatterns } from './sizePatterns.ts'

// Times depend on the machine: `npm run bench:hostile` prints them for a megabyte each.

describe('texts that readers of Markdown are slow on', () => {
  it('are the worst of design and more than sixty others', () => {
    expect(new Set(sizePatterns.map(({ name }) => name)).size).toBe(sizePatterns.length)
    expect(sizePatterns.length).toBeGreaterThan(66)
  })

  it.each(sizePatterns.filter(({ write }) => write(1000).includes('#### Chaos tests')))(
    'reach the fields of a project: $name',
    ({ write }) => {
      const [project] = parseTerm(write(5000), 'lfx-2025-3').projects
      expect(project?.title).toBe('Chaos tests')
      expect(`${project?.summary}${project?.description}`).not.toMatch(/^- [A-Z]/m)
    },
  )

  it.each(sizePatterns)('are read without a lost line: $name', ({ write }) => {
    const markdown = write(50_000)
    expect(markdown.length).toBeLessThan(52_000)
    expect(findLostLines(markdown, parseTerm(markdown, 'lfx-2025-3'))).toEqual([])
  })
})
