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

describe('an open code block', () => {
  const cut = (markdown: string) => {
    const { parts, notices } = cutOpenFences(markdown)
    return { starts: parts.slice(1).map(part => part.split('\n')[0]), notices }
  }
  const isCut = 'The code block ends before the next field.'
  const isLast = 'Everything after it is code.'

  test.each<[string, string, string[]]>([
    ['a label', '- Mentors: @jane\n', ['- Mentors: @jane']],
    ['the label below other marks', 'make ## all\n- Mentors: @jane\n', ['- Mentors: @jane']],
    ['a heading', '#### Two\n- Mentors: @jane\n', ['#### Two']],
    ['a heading behind wide spaces', '####  Two\nMentors: @jane\n', ['####  Two']],
    ['both headings', '### Our team\n   \n#### Two\n- Mentors: @jane\n', ['### Our team']],
    [
      'the headings below an organization’s text',
      '### Cilium\nx\n#### Two\n- Mentors: @jane\n',
      ['### Cilium'],
    ],
    [
      'the last heading where a text is between',
      '### Our team\nx\n#### Two\n- Mentors: @jane\n',
      ['#### Two'],
    ],
  ])('ends before %s', (_, code, starts) => {
    expect(cut(`${one}${code}`)).toEqual({
      starts,
      notices: [{ kind: 'fence-unclosed', message: isCut, line: 5 }],
    })
  })

  test.each([
    ['fields of something else', '- name: x\n'],
    ['a label that code may have, too', '- Goals: x\n'],
    ['an indented label', '  - Mentors: @jane\n'],
    ['a label without a bullet or a heading', 'Mentors: @jane\n'],
    ['a first-level heading', '# install\nMentors: @jane\n'],
    ['a heading without a title', '##\nMentors: @jane\n'],
  ])('does not end before %s', (_, code) => {
    expect(cut(`${one}${code}`)).toEqual({
      starts: [],
      notices: [{ kind: 'fence-unclosed', message: isLast, line: 5 }],
    })
  })

  test('may begin right behind the label that ended another', () => {
    const code = '- Upstream Issue: none\n```yaml\na: b\n- Mentors: @jane\n'
    expect(cut(`${one}${code}`)).toMatchObject({
      starts: ['- Upstream Issue: none', '- Mentors: @jane'],
      notices: [{ line: 5 }, { line: 8 }],
    })
  })

  test('is ended ten times', () => {
    const { starts, notices } = cut(`${one.replace('```', '```sh')}${two}`.repeat(12))
    expect([starts.length, notices.length]).toEqual([10, 10])
  })
})

test.each([
  ['a mark in the middle of a line', 'a ```\n- Mentors: @jane\n'],
  ['code on one line', '```x``` y\n- Mentors: @jane\n'],
  ['two of a mark', '``\n- Mentors: @jane\n~~\n'],
  ['a mark in an indented code', '    ```\n- Mentors: @jane\n'],
  ['a block that is closed with spaces behind', '~~~\n#### T\n- Mentors: @jane\n~~~  \n'],
  ['a block that is closed by a longer mark', '```\n#### T\n- Mentors: @jane\n````\n'],
  ['another block inside without fields', '```\ntext\n```yaml\na: b\n```\n'],
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
