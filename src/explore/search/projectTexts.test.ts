import { expect, test } from 'vitest'
import { makeProject } from '../testing/anyProject.ts'
import { plainText } from './plainText.ts'
import { listTexts } from './projectTexts.ts'

const project = makeProject({
  title: 'Client',
  organization: 'Harbor',
  group: 'SIG Docs',
  skills: ['Go'],
  recommendedSkills: ['**Golang**'],
  technologies: ['gRPC'],
  mentors: [{ name: 'Jane Doe', github: 'jane' }, { name: 'Joe Roe' }],
  summary: 'In *short*: https://s.t/u',
  description: 'See [it](https://a.b/c) and https://github.com/x/y/issues/7.',
  expectedOutcome: '- One',
  upstreamIssues: [
    { url: 'https://github.com/x/y/issues/8', label: 'A bug' },
    { url: 'https://github.com/x/y/pull/9' },
  ],
  lfxUrl: 'https://lfx.example/1',
  projectSize: 'large',
  difficulty: 'hard',
  fields: [
    { label: 'Goals', markdown: 'See https://d.e/f (http://g.h/i), <HTTPS://a.b/c> https://a.b/c', line: 3 },
  ],
})

test('what a row does not show is prose', () => {
  const prose = [...listTexts(project)].filter(({ isProse }) => isProse)
  expect(prose.map(({ label }) => label)).toEqual([
    ...['Summary', 'Description', 'Expected outcome', 'Goals', 'Upstream issue', 'Upstream issue'],
    ...['Project size', 'Difficulty'],
  ])
})

test('each text with its label, its weight and the field that reaches it', () => {
  expect(
    [...listTexts(project)].map(({ label, text, isMarkdown, weight, field = '-', isAddress }) =>
      [label, isMarkdown ? plainText(text) : text, weight, field, ...(isAddress ? ['address'] : [])].join(
        ' | ',
      ),
    ),
  ).toEqual([
    'Title | Client | 12 | title',
    'CNCF project | Harbor | 8 | org',
    'Group | SIG Docs | 8 | org',
    'Skills | Go | 8 | skill',
    'Mentors | Jane Doe @jane | 6 | mentor',
    'Mentors | Joe Roe | 6 | mentor',
    'Skills as written | Golang | 4 | skill',
    'Skills as written | gRPC | 4 | skill',
    'Summary | In short: | 1 | -',
    'Description | See it and x/y#7 | 1 | -',
    'Expected outcome | One | 1 | -',
    'Goals | See (), | 1 | -',
    'Upstream issue | A bug x/y#8 | 1 | -',
    'Upstream issue | x/y#9 | 1 | -',
    'Project size | large | 1 | -',
    'Difficulty | hard | 1 | -',
    'Field | Goals | 0.3 | -',
    'Link | https://lfx.example/1 | 0.3 | - | address',
    'Link | https://s.t/u | 0.3 | - | address',
    'Link | https://a.b/c | 0.3 | - | address',
    'Link | x/y#7 | 0.3 | - | address',
    'Link | https://d.e/f | 0.3 | - | address',
    'Link | http://g.h/i | 0.3 | - | address',
    'Link | HTTPS://a.b/c | 0.3 | - | address',
  ])
})

test('what a project lacks is no text', () => {
  const bare = makeProject({ title: 'Client', organization: 'Harbor' })
  expect([...listTexts(bare)].map(({ label }) => label)).toEqual(['Title', 'CNCF project'])
})
