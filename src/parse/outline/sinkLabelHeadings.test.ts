import { describe, expect, test } from 'vitest'
import { parseTerm } from '../parseTerm.ts'

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
