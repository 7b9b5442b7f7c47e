import { describe, expect, it } from 'vitest'
import { parseTerm } from './parseTerm.ts'
import { findLostLines } from './testing/findLostWords.ts'

const read = (markdown: string) => parseTerm(markdown, 'lfx-2025-3')

describe('lines that are no date, no link and no first contact', () => {
  it('rows without a column of dates stay in the section', () => {
    const markdown =
      '## Timeline\n\n- Work starts: July 2, 2025\n\n| Room | Guest |\n| - | - |\n| Red | Jane |\n\n## Talks\n\n| Talk | Time |\n| - | - |\n| Opening | later |\n'
    const { sections, timeline } = read(markdown)
    expect(timeline).toHaveLength(1)
    expect(sections[0]?.markdown).toContain('| Red | Jane |')
    expect(findLostLines(markdown, read(markdown))).toEqual([])
  })

  it('items without a link stay, beside a table of contents', () => {
    const { sections } = read('- [a](#a)\n- [b](#b)\n- Ask Jane first.\n\n## a\n\n## b\n')
    expect(sections[0]?.markdown).toBe('- Ask Jane first.')
  })

  it('a quote of fields under a heading that is no project stays a quote', () => {
    const markdown = '# Description:\n> LFX URL:# \n> Description:\n'
    const { sections, projects } = read(markdown)
    expect(projects).toEqual([])
    expect(sections.map(section => section.markdown)).toEqual(['> LFX URL:# \n> Description:'])
    expect(findLostLines(markdown, read(markdown))).toEqual([])
  })

  it.each([
    [
      'a second address',
      '  - Jane Doe (@jane, jane@a.example)\n  - Jane Doe (@jane, jane@b.example)\n',
      'jane@b.example',
    ],
    [
      'a second handle',
      '  - Jane Doe (@jane, jane@a.example)\n  - Jane Doe (@doe, jane@a.example)\n',
      '@doe',
    ],
    ['a second name', '  - Jane Doe (@jane)\n  - Janet Roe (@jane)\n', 'Janet Roe'],
  ])('%s of a mentor stays readable', (_, mentors, words) => {
    const [project] = read(
      `### Org\n\n#### Chaos tests\n\n- Description: a\n- Mentor(s):\n${mentors}`,
    ).projects
    expect(project?.mentors).toHaveLength(1)
    expect(project?.fields.map(({ markdown }) => markdown).join('\n')).toContain(words)
  })
})

describe('the search for lost lines', () => {
  it.each(['| Red | Jane |', 'let a = 1', '> quoted'])('finds %s gone from a section', line => {
    const markdown = `## a\n\n| Room | Guest |\n| - | - |\n| Red | Jane |\n\n\`\`\`\nlet a = 1\n\`\`\`\n\n> quoted\n\nend\n`
    const term = read(markdown)
    const cut = term.sections.map(section => ({ ...section, markdown: section.markdown.replace(line, '') }))
    expect(findLostLines(markdown, term)).toEqual([])
    expect(findLostLines(markdown, { ...term, sections: cut })).toHaveLength(1)
  })
})
