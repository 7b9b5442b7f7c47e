import { describe, expect, it } from 'vitest'
import { parseTerm } from './parseTerm.ts'

const project = '### Org\n\n#### Chaos tests\n\n- Description: Break it.\n'
const megabyte = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length))

// More values than a call takes as arguments.
describe('a text of a megabyte', () => {
  it('may list more skills than any project has', () => {
    const [read] = parseTerm(`${project}- Recommended Skills: ${megabyte('Go, ')}`, 'lfx-2025-3').projects
    expect(read?.recommendedSkills).toHaveLength(250_000)
  })

  it.each([
    ['" ```\\n-\\n"', ' ```\n-\n'],
    ['"  - ```\\n- a\\n"', '  - ```\n- a\n'],
  ])('may have more doubts than any document has: %s', (_, part) => {
    const { notices } = parseTerm(megabyte(part), 'lfx-2025-3')
    expect(notices.length).toBeGreaterThan(50_000)
  })
})
