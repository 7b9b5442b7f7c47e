import { describe, expect, test } from 'vitest'
import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { parseBody, parseProject } from '../testing/parseProject.ts'
import { splitInlineLabels } from './splitInlineLabels.ts'

const issue = 'https://github.com/a/b/issues/1'
const lfxUrl = 'https://mentorship.lfx.linuxfoundation.org/project/1a-2b'
const skills = '- Recommended Skills: Go'

test.each([
  `- Upstream Issue: ${issue} LFX URL: ${lfxUrl}`,
  `- Upstream Issue (URL): ${issue}, LFX URL: ${lfxUrl}`,
  `- Upstream Issue: ${issue} | **LFX URL:** ${lfxUrl}`,
  `- LFX URL: ${lfxUrl} - Upstream Issue(s): ${issue}`,
])('two labels in one line are two fields: %s', line => {
  const { projects, notices } = parseBody(skills, line)
  expect(projects[0]).toMatchObject({ upstreamIssues: [{ url: issue }], lfxUrl, fields: [] })
  expect(notices).toContainEqual(expect.objectContaining({ kind: 'label-nested', line: 5 }))
})

test('a label behind the mentors', () => {
  const { mentors, upstreamIssues } = parseProject(
    skills,
    `- Mentor(s): Jane Doe (@jane) Upstream Issue: ${issue}`,
  )
  expect(mentors).toEqual([{ name: 'Jane Doe', github: 'jane' }])
  expect(upstreamIssues).toEqual([{ url: issue }])
})

test.each([
  '- Mentors: Primary Mentor: Jane Doe (@jane), Secondary Mentor: John Roe (@john)',
  '- Mentor(s): Jane Doe (GitHub: @jane), John Roe (Email: john@example.com)',
])('labels of mentors are no fields: %s', line => {
  expect(parseProject(skills, line).mentors).toHaveLength(2)
})

test('prose keeps its colons', () => {
  const { description } = parseProject('- Description: We have two. Skills: none. Mentors: many.', skills)
  expect(description).toBe('We have two. Skills: none. Mentors: many.')
})

describe('the fields of one', () => {
  const split = (kind: FieldKind, ...lines: string[]) => {
    const own = lines.map((text, at) => ({ text, number: at + 5 }))
    const { fields, notices } = splitInlineLabels([{ kind, label: 'Own', line: 5, lines: own }])
    return {
      fields: fields.map(
        ({ kind, label, line, lines }) =>
          `${line} ${kind} ${label} = ${lines.map(({ text }) => text.trim()).join('/')}`,
      ),
      notices: notices.map(({ kind, message, line }) => `${line} ${kind}: ${message}`),
    }
  }
  const told = (label: string, line = 5) =>
    `${line} label-nested: “${label}” stands inside another field, and was read as one.`

  test.each<[string, string, string]>([
    ['a LFX URL: b', 'a', 'b'],
    ['a, LFX URL: b', 'a', 'b'],
    ['a; LFX URL : b', 'a', 'b'],
    ['a | LFX URL: b ', 'a', 'b'],
    ['a - LFX URL: b', 'a', 'b'],
    ['a **LFX URL:** b', 'a', 'b'],
    ['a **LFX URL**: b', 'a', 'b'],
    ['a LFX URL:** b', 'a', 'b'],
    ['a see the LFX URL: b', 'a see the', 'b'],
    ['a LFX URL:', 'a', ''],
    ['a LFX URL: b: c', 'a', 'b: c'],
  ])('%s', (text, before, value) => {
    expect(split('upstreamIssues', text)).toEqual({
      fields: [`5 upstreamIssues Own = ${before}`, `5 lfxUrl LFX URL = ${value}`],
      notices: [told('LFX URL')],
    })
  })

  test.each<[FieldKind, string]>([
    ['upstreamIssues', 'a Issue: b'],
    ['upstreamIssues', 'a Background: b'],
    ['upstreamIssues', 'a Nothing: b'],
    ['upstreamIssues', 'LFX URL: b'],
    ['upstreamIssues', 'a LFX URL:b'],
    ['upstreamIssues', 'aLFX URL: b'],
    ['upstreamIssues', 'a (LFX URL: b)'],
    ['description', 'a LFX URL: b'],
    ['recommendedSkills', 'a LFX URL: b'],
    ['other', 'a LFX URL: b'],
  ])('are not more: %s %s', (kind, text) => {
    expect(split(kind, text)).toEqual({ fields: [`5 ${kind} Own = ${text}`], notices: [] })
  })

  test('as many as there are labels, in several lines', () => {
    expect(split('mentors', 'Jane', 'Joe Upstream Issue(s): a LFX URL: b', ' c ', 'd Mentors: Zoe')).toEqual({
      fields: [
        '5 mentors Own = Jane/Joe',
        '6 upstreamIssues Upstream Issue(s) = a',
        '6 lfxUrl LFX URL = b/c/d',
        '8 mentors Mentors = Zoe',
      ],
      notices: [told('Upstream Issue(s)', 6), told('LFX URL', 6), told('Mentors', 8)],
    })
  })

  test('lines without another label stay as they are', () => {
    const lines = ['', '  - Jane ', '    - GitHub: jane'].map((text, number) => ({ text, number }))
    const field = { kind: 'mentors', label: 'Mentors', line: 0, lines } as const
    expect(splitInlineLabels([field])).toEqual({ fields: [field], notices: [] })
  })

  test('each by itself', () => {
    const fields = (['lfxUrl', 'description'] as const).map(kind => ({
      kind,
      label: kind,
      line: 1,
      lines: [{ text: 'a Mentors: b', number: 1 }],
    }))
    expect(splitInlineLabels(fields).fields.map(({ kind }) => kind)).toEqual([
      'lfxUrl',
      'mentors',
      'description',
    ])
  })
})
