import { describe, expect, test } from 'vitest'
import { parseTerm } from '../parseTerm.ts'
import { readCorpus, readSeed } from '../testing/corpus.ts'
import { cutOpenFences } from './cutOpenFences.ts'

const one = '### Harbor\n#### One\n- Description: Run this:\n\n```\nmake\n'
const two = '### Cilium\nA network.\n\n#### Two\n- Description: Other.\n- Mentors: @joe\n'

function read(markdown: string) {
  const { projects, notices } = parseTerm(markdown, 'x')
  return {
    projects: projects.map(({ organization, title, mentors }) => [
      organization,
      title,
      ...mentors.map(({ name }) => name),
    ]),
    open: notices.filter(({ kind }) => kind === 'fence-unclosed').map(({ line }) => line),
  }
}

describe('a code block that is never closed', () => {
  test('ends before the headings of the next project', () => {
    expect(read(one + two)).toEqual({
      projects: [
        ['Harbor', 'One'],
        ['Cilium', 'Two', 'joe'],
      ],
      open: [5],
    })
  })

  test('keeps what is more than the heading of the next project', () => {
    const { projects } = parseTerm(`${one}### Notes\nmake test\n#### Two\n- Description: Other.\n`, 'x')
    expect(projects.map(({ organization, title }) => [organization, title])).toEqual([
      ['Harbor', 'One'],
      ['Harbor', 'Two'],
    ])
    expect(projects[0]?.description).toBe('Run this:\n\n```\nmake\n### Notes\nmake test')
  })

  test('ends before the next label of its own project', () => {
    expect(read(`${one}- Mentors: @jane\n${two}`)).toEqual({
      projects: [
        ['Harbor', 'One', 'jane'],
        ['Cilium', 'Two', 'joe'],
      ],
      open: [5],
    })
  })

  test('is open, too, where another one begins behind the next project', () => {
    const { projects, open } = read(`${one}${two}\n\`\`\`yaml\na: b\n\`\`\`\n`)
    expect(projects.map(([organization]) => organization)).toEqual(['Harbor', 'Cilium'])
    expect(open).toEqual([5])
  })

  test('goes to the end where no label follows', () => {
    expect(read(`${one}# install\nmake install\n`)).toEqual({ projects: [['Harbor', 'One']], open: [5] })
  })
})

test.each([
  ['a template', '### Template\n```\n#### Title\n- Description:\n- Mentors:\n```\n'],
  ['a longer fence around another', '````\n#### Title\n- Mentors:\n```yaml\na: b\n```\n````\n'],
  ['a fence of tildes', '~~~\n#### Title\n- Mentors:\n~~~\n'],
])('%s is left whole', (_, markdown) => {
  expect(cutOpenFences(markdown)).toEqual({ parts: [markdown], notices: [] })
})

test('nothing is lost', () => {
  for (const markdown of [one + two, readSeed(), ...readCorpus().map(document => document.markdown)]) {
    expect(cutOpenFences(markdown).parts.join('')).toBe(markdown)
  }
})
