import { expect, test } from 'vitest'
import { parseBody, parseProject } from '../testing/parseProject.ts'

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
