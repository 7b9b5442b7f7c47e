import { describe, expect, test } from 'vitest'
import { parseTerm } from '../parseTerm.ts'
import { parseProject } from '../testing/parseProject.ts'

const termWith = (skills: string) =>
  parseTerm(
    `## Projects\n\n### Harbor\n\n#### A project\n\n- Description: text\n- Recommended Skills:\n${skills}\n- Mentor(s): Jane Doe (@jane, jane@example.com)\n`,
    'lfx-2030-1',
  )
const slipsIn = (skills: string) => termWith(skills).notices.filter(({ kind }) => kind === 'skill-misspelt')

test('a misspelt skill is read, kept as written, and noted with its line', () => {
  const skills = '  - Go\n  - Kuberntetes'
  expect(termWith(skills).projects[0]).toMatchObject({
    recommendedSkills: ['Go', 'Kuberntetes'],
    skills: ['Go', 'Kubernetes'],
  })
  expect(slipsIn(skills)).toEqual([
    { kind: 'skill-misspelt', message: '“Kuberntetes” was read as “Kubernetes”.', line: 10 },
  ])
})

test('a name of several words is noted whole', () => {
  expect(slipsIn('  - Techincal **Writing**').map(({ message }) => message)).toEqual([
    '“Techincal Writing” was read as “Technical writing”.',
  ])
})

test('a skill that is only written otherwise is not', () => {
  expect(slipsIn('  - Golang, k8s, VSCode and DevSecOps')).toEqual([])
})

test('technologies stand beside the skills, and count as such', () => {
  const project = parseProject('- Description: Improve it.', '- Technologies: Golang, Rust')
  expect(project.technologies).toEqual(['Golang', 'Rust'])
  expect(project.skills).toEqual(['Go', 'Rust'])
  expect(parseProject('- Description: Improve it.')).not.toHaveProperty('technologies')
})

test('a “#” before a short value is no heading', () => {
  const project = parseProject(
    '- Description: Improve it.',
    '- Expected project size: # Large (~350 hours)',
    '- Difficulty: #2 of 3',
  )
  expect(project.projectSize).toBe('Large (~350 hours)')
  expect(project.difficulty).toBe('#2 of 3')
  const others = parseProject('- Description: It.', '- Size: Large # 350', '- Difficulty: ## C# for most')
  expect([others.projectSize, others.difficulty]).toEqual(['Large # 350', 'C# for most'])
})

const lfxUrl = 'https://mentorship.lfx.linuxfoundation.org/project/1a-2b'
const issue = 'https://github.com/goharbor/harbor/issues/1'

/** A project under the given heading. */
const projectUnder = (heading: string, ...lines: string[]) =>
  parseTerm(
    ['### Harbor', '', `#### ${heading}`, '- Description: x', ...lines, '- Mentors: @jane'].join('\n'),
    'lfx-2025-3',
  ).projects[0]

describe('the LFX address', () => {
  test.each<[string, string, string[]]>([
    ['of its field', 'A', [`- LFX URL: ${lfxUrl}`]],
    ['among the issues', 'A', [`- Upstream Issue: ${lfxUrl}`]],
    ['in the heading', `[A](${lfxUrl})`, []],
    ['under another label', 'A', [`- Project page: see [LFX](${lfxUrl}/apply)`]],
    ['behind another address', 'A', [`- Project page: https://a.b ${lfxUrl}`]],
    ['of its field before others', `[A](${lfxUrl}9)`, [`- LFX URL: ${lfxUrl}`]],
    ['among the issues before others', `[A](${lfxUrl}9)`, [`- Upstream Issue: ${lfxUrl}`]],
  ])('%s', (_, heading, lines) => {
    expect(projectUnder(heading, ...lines)?.lfxUrl).toBe(lfxUrl)
  })

  test('is not looked for in a description', () => {
    expect(projectUnder('A', `- Expected Outcome: ${lfxUrl}`)).not.toHaveProperty('lfxUrl')
  })
})

describe('the issue in the heading', () => {
  test.each([issue, 'https://github.com/a/b/pull/12', 'https://github.com/a/b/discussions/3'])(
    '%s counts where no field gives one',
    url => {
      expect(projectUnder(`[A](${url})`)?.upstreamIssues).toEqual([{ url }])
      expect(projectUnder(`[A](${url})`, `- Upstream Issue: ${issue}2`)?.upstreamIssues).toEqual([
        { url: `${issue}2` },
      ])
    },
  )

  test.each([
    'https://github.com/a/b',
    'https://github.com/a/b/issues',
    'https://github.com/a/b/wiki/1',
    'https://github.com/a/issues/1',
    'https://a.b/c/d/issues/1',
  ])('%s is none', url => {
    expect(projectUnder(`[A](${url})`)?.upstreamIssues).toEqual([])
  })
})

describe('what fields say beyond their value', () => {
  test('comes in the order of the document, under their labels', () => {
    const project = projectUnder(
      'A',
      '- Upstream Issue: TBD',
      '- Ideas: none',
      '- LFX URL: soon',
      '- Co-Mentor: to be found',
    )
    expect(project?.fields).toEqual([
      { label: 'Upstream Issue', markdown: 'TBD', line: 5 },
      { label: 'Ideas', markdown: 'none', line: 6 },
      { label: 'LFX URL', markdown: 'soon', line: 7 },
      { label: 'Co-Mentor', markdown: 'to be found', line: 8 },
    ])
  })

  test('only the lines that say more', () => {
    const project = projectUnder('A', '- Upstream Issues:', `  - ${issue}`, '  - TBD', '  - and more to come')
    expect(project?.fields).toEqual([
      { label: 'Upstream Issues', markdown: 'TBD\nand more to come', line: 7 },
    ])
  })
})

test('values under a repeated label are joined', () => {
  const project = projectUnder(
    'A',
    '- Description: y',
    '- Difficulty: hard',
    '- Difficulty:',
    '- Skills: Go',
    '- Skills: C',
  )
  expect(project).toMatchObject({
    description: 'x\n\ny',
    difficulty: 'hard',
    recommendedSkills: ['Go', 'C'],
  })
})

test('a label that is a role is the role of who stands under it', () => {
  expect(projectUnder('A', '- Primary Mentor: @joe')?.mentors).toEqual([
    { name: 'joe', github: 'joe', role: 'Primary' },
    { name: 'jane', github: 'jane' },
  ])
})

test('what a project lacks, it does not have', () => {
  const project = parseProject('- Mentors: @jane')
  for (const key of [
    'group',
    'summary',
    'description',
    'expectedOutcome',
    'lfxUrl',
    'projectSize',
    'difficulty',
  ])
    expect(project).not.toHaveProperty(key)
  expect(project).toMatchObject({ title: 'A project', organization: 'Harbor', line: 3, endLine: 4 })
})

test('a lone colon in the summary is a slip', () => {
  expect(parseProject(' : ', 'Improve it:', ':', 'Now', '- Mentors: @jane').summary).toBe(
    'Improve it:\n\nNow',
  )
})
