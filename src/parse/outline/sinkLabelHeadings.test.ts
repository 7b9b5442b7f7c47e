import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/readDocument.ts'
import { parseTerm } from '../parseTerm.ts'
import { readParts } from './readParts.ts'
import { sinkLabelHeadings } from './sinkLabelHeadings.ts'

const form = (marks: string, issue: number) => `
${marks} Description

Text of it.

${marks} Expected Outcome

- one

${marks} Recommended Skills

Go, Rust

${marks} Mentor(s)

Jane Doe (@janedoe)

${marks} Upstream Issue

https://github.com/jaegertracing/jaeger/issues/${issue}
`

function read(markdown: string) {
  const { projects, sections, notices } = parseTerm(markdown, 'lfx-2026-3')
  return {
    projects: projects.map(project =>
      [
        project.organization,
        project.title,
        project.description,
        project.mentors[0]?.github,
        project.upstreamIssues[0]?.url.split('/').at(-1),
      ].join(' | '),
    ),
    sections: sections.map(({ title }) => title),
    notices: notices.map(({ kind, line }) => `${kind} ${line}`),
  }
}

describe('a form pasted below the heading of a project', () => {
  test.each(['####', '###', '##'])('with labels as %s under a ####', marks => {
    const markdown = `### Jaeger\n\n#### First\n${form(marks, 1)}\n#### Second\n${form(marks, 2)}`
    expect(read(markdown)).toEqual({
      projects: ['Jaeger | First | Text of it. | janedoe | 1', 'Jaeger | Second | Text of it. | janedoe | 2'],
      sections: [],
      notices: ['heading-level 5', 'heading-level 27'],
    })
  })

  test('keeps a heading in the middle of a description in it, as much deeper as it was', () => {
    const markdown = `### Jaeger\n\n#### First\n${form('###', 1).replace('it.', 'it.\n\n#### Background\n\nOld.')}`
    expect(read(markdown).projects).toEqual([
      'Jaeger | First | Text of it.\n\n###### Background\n\nOld. | janedoe | 1',
    ])
  })

  test('leaves labels alone that stand deeper than the project', () => {
    expect(read(`### Jaeger\n\n#### First\n${form('#####', 1)}`).notices).toEqual([])
  })

  test.each([
    ['too few labels', '## About us\n\n## Description\n\nText.\n\n## Skills\n\nMany.\n'],
    ['a heading that collects projects', `## Project ideas\n${form('##', 1)}`],
    ['a document without a heading before it', form('##', 1)],
  ])('is not %s', (_, markdown) => {
    expect(read(markdown).notices.filter(notice => notice.startsWith('heading-level'))).toEqual([])
  })
})

describe('how deep headings are read', () => {
  /** 'depth title' of each heading; under each stands a line of text. */
  const sink = (...headings: string[]) => {
    const markdown = headings.map(heading => `${heading}\nx\n`).join('')
    const { parts, notices } = sinkLabelHeadings(readParts(readDocument(markdown)))
    return {
      headings: parts.slice(1).map(({ depth, title }) => `${depth} ${title}`.trim()),
      notices: notices.map(({ line, message }) => `${line} ${message}`),
    }
  }
  const labels = ['### Description', '### Mentors', '### Skills']

  test.each<[string, string[], string]>([
    [
      'three kinds of labels at its level',
      ['### One', ...labels],
      '3 One, 4 Description, 4 Mentors, 4 Skills',
    ],
    ['three above it', ['#### One', ...labels], '4 One, 5 Description, 5 Mentors, 5 Skills'],
    [
      'some of them above it',
      ['#### One', '##### Description', '#### Mentors', '#### Skills'],
      '4 One, 6 Description, 5 Mentors, 5 Skills',
    ],
    [
      'with a deeper one of another text',
      ['#### One', '### Description', '#### Why now', '### Mentors', '### Skills'],
      '4 One, 5 Description, 6 Why now, 5 Mentors, 5 Skills',
    ],
    [
      'a label of another kind goes along',
      ['### One', ...labels, '### Background'],
      '3 One, 4 Description, 4 Mentors, 4 Skills, 4 Background',
    ],
    [
      'also twice',
      ['### One', '### Background', '### Background', ...labels],
      '3 One, 4 Background, 4 Background, 4 Description, 4 Mentors, 4 Skills',
    ],
    [
      'the next project stays',
      ['#### One', ...labels, '#### Two'],
      '4 One, 5 Description, 5 Mentors, 5 Skills, 4 Two',
    ],
    [
      'fields that come again are not its own',
      ['### One', ...labels, '### Description'],
      '3 One, 4 Description, 4 Mentors, 4 Skills, 3 Description',
    ],
  ])('%s', (_, headings, sunk) => {
    const read = sink(...headings)
    expect(read.headings.join(', ')).toBe(sunk)
    const [, first = ''] = headings
    expect(read.notices).toEqual([
      `3 “${first.replace(/^#+ /, '')}” stands no deeper than “One”, and was read as its field.`,
    ])
  })

  test.each<[string, string[]]>([
    ['two kinds', ['### One', '### Description', '### Mentors']],
    ['two kinds, one of them twice', ['### One', '### Description', '### Mentors', '### Mentors']],
    ['two kinds and one of another sort', ['### One', '### Description', '### Mentors', '### Background']],
    ['all of them deeper', ['## One', ...labels]],
    ['another text between them', ['### One', '### Description', '### Why now', '### Mentors', '### Skills']],
    [
      'another text with fields between them',
      ['### One', '### Description', '#### Why\n- Skills: Go', '### Mentors', '### Skills'],
    ],
    ['a heading with fields above', ['### One\n- Mentors: @jane', ...labels]],
    ['a heading that collects above', ['### 2025 Projects', ...labels]],
    ['a heading of nothing above', ['###', ...labels]],
    ['no heading above', labels],
  ])('not with %s', (_, headings) => {
    const depths = headings.map(heading =>
      `${/^#+/.exec(heading)?.[0].length} ${/^#+ ?(.*)/.exec(heading)?.[1]}`.trim(),
    )
    expect(sink(...headings)).toEqual({ headings: depths, notices: [] })
  })

  test('each project by itself', () => {
    expect(sink('### One', ...labels, '### Two', ...labels)).toEqual({
      headings: [
        '3 One',
        '4 Description',
        '4 Mentors',
        '4 Skills',
        '3 Two',
        '4 Description',
        '4 Mentors',
        '4 Skills',
      ],
      notices: [
        '3 “Description” stands no deeper than “One”, and was read as its field.',
        '11 “Description” stands no deeper than “Two”, and was read as its field.',
      ],
    })
  })
})
