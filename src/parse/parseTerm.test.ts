import { describe, expect, test } from 'vitest'
import { parseTerm } from './parseTerm.ts'

describe('title and status', () => {
  test.each([
    ['# Term 03 - 2025 Sept - Nov\n\nStatus: Planning', 'Term 03 - 2025 Sept - Nov', 'Planning'],
    ['2020\n====\n\nQ3-Q4\n-----\n\n*Status: Completed*', '2020 Q3-Q4', 'Completed'],
    ['# 2020\n\n## Q2\n\n_Status: completed_', '2020 Q2', 'completed'],
    ['text', 'lfx-2025-3', undefined],
    ['# 2020\n\nIt was.\n\n## Q2', '2020', undefined],
    ['# 2020\n   \n## Q2', '2020 Q2', undefined],
    ['# 2020a\n\n## Q2', '2020a', undefined],
    ['# a2020\n\n## Q2', 'a2020', undefined],
    ['# 2020', '2020', undefined],
    ['#\n\n# Term', 'Term', undefined],
    ['text\n\n# Term', 'Term', undefined],
    ['# Term\n\nStatus of it: open\nSTATUS : open: soon', 'Term', 'open: soon'],
    ['# Term\n\n```\nStatus: open\n```', 'Term', undefined],
    ['', 'lfx-2025-3', undefined],
  ])('%j', (markdown, title, status) => {
    const term = parseTerm(markdown, 'lfx-2025-3')
    expect(term.title).toBe(title)
    expect(term.status).toBe(status)
  })

  test('a project’s “Status:” is not the term’s', () => {
    const term = parseTerm('### Harbor\n#### One\n- Description: x\n- Status: open\n- Mentors: @jane', 'x')
    expect(term.status).toBeUndefined()
    const bare = parseTerm('### Harbor\n#### One\nStatus: open\n\n- Description: x\n- Mentors: @jane', 'x')
    expect(bare.projects).toHaveLength(1)
    expect(bare.status).toBeUndefined()
  })
})

describe('timeline', () => {
  test('a table with a column of dates, under any heading', () => {
    const term = parseTerm(
      '# Term\n\n| activity | date |\n| --- | --- |\n| project proposals | July 2 - 29 |\n',
      'lfx-2025-3',
    )
    expect(term.timeline).toMatchObject([
      { activity: 'project proposals', start: { date: '2025-07-02' }, end: { date: '2025-07-29' }, line: 5 },
    ])
    expect(term.sections).toEqual([])
  })

  test('dated lines and bullets under a heading that announces dates; the rest is a section', () => {
    const term = parseTerm(
      '### Timeline\n\n**Spring Term: March 1st - May 31st**\n\n- May 4: slots are announced;\n    - Mentors choose\n',
      'lfx-2021-1',
    )
    expect(term.timeline.map(({ line, start }) => [line, start.date])).toEqual([
      [3, '2021-03-01'],
      [5, '2021-05-04'],
    ])
    expect(term.sections).toMatchObject([
      { title: 'Timeline', markdown: expect.stringContaining('Mentors choose') },
    ])
  })

  test('a list behind a sentence that announces dates', () => {
    const term = parseTerm(
      '## Ideas\n\nKey GSoC 2026 dates:\n* Proposals: Wednesday Jan 14, 2026\n\nA text of May 3.\n* May 4: no date of the term\n',
      'gsoc-2026',
    )
    expect(term.timeline.map(({ line }) => line)).toEqual([4])
  })

  test.each([
    ['under the name of the term', '## Term 2: June 1st - August 31st\n\n'],
    ['under no heading', 'Welcome.\n\n'],
  ])('a list of milestones that nothing announces, %s', (_, above) => {
    const list = '- May 1 - May 15: project proposals\n- May 20: a holiday\n- June 1: mentorship starts\n'
    const project = '### Harbor\n#### One\n- Description: x\n- Mentors: @jane\n'
    const { timeline, notices } = parseTerm(`${above}${list}\n${project}`, 'lfx-2025-2')
    expect(timeline.map(({ line, start }) => [line, start.date])).toEqual([
      [3, '2025-05-01'],
      [4, '2025-05-20'],
      [5, '2025-06-01'],
    ])
    expect(notices).toEqual([])
  })

  test('no list that names one milestone, or none', () => {
    const { timeline } = parseTerm(
      '# Term\n- Project proposals: write them by May 3.\n\nSeen before:\n- May 4: KubeCon\n- May 5: KubeDay\n',
      'lfx-2025-2',
    )
    expect(timeline).toEqual([])
  })

  test('no dates of a project', () => {
    const term = parseTerm(
      '### Harbor\n#### One\n- Description: x\n- Mentors: @jane\n- Timeline:\n  - July 2: start\n',
      'lfx-2025-3',
    )
    expect(term.timeline).toEqual([])
    expect(term.projects[0]?.fields).toMatchObject([{ label: 'Timeline', markdown: '- July 2: start' }])
  })

  test('a heading without dates under it', () => {
    expect(parseTerm('### Timeline\n\nTo come.', 'x').notices).toMatchObject([
      { kind: 'timeline-missing', line: 1 },
    ])
  })
})

test('sections are what is worth reading outside the projects', () => {
  const term = parseTerm(
    '# Term\n\nStatus: Planning\n\n### Project instructions\n\nOpen a **PR**.\n\n---\n\n* [Cilium](#cilium)\n  * [One](#one)\n\n### Cilium\n\nCilium is a network.\n\n#### One\n- Description: x\n- Mentors: @jane\n',
    'lfx-2025-3',
  )
  expect(term.sections).toEqual([
    { title: 'Project instructions', markdown: 'Open a **PR**.', line: 5, endLine: 7 },
    { title: 'Cilium', markdown: 'Cilium is a network.', line: 14, endLine: 16 },
  ])
})

test('a title that links to the LFX page gives the LFX address', () => {
  const url = 'https://mentorship.lfx.linuxfoundation.org/project/1-2'
  const [project] = parseTerm(
    `#### Keptn\n##### [One](${url})\n- Description: x\n- Mentors: @jane`,
    'x',
  ).projects
  expect(project).toMatchObject({ title: 'One', lfxUrl: url })
})

test('a title that links to an issue gives the issue where no field does', () => {
  const url = 'https://github.com/keptn/keptn/issues/1'
  const [project] = parseTerm(
    `#### Keptn\n##### [One](${url})\n- Description: x\n- Mentors: @jane`,
    'x',
  ).projects
  expect(project).toMatchObject({ title: 'One', upstreamIssues: [{ url }] })
})

test('fields that are headings with their answers, as deep as the project or deeper', () => {
  for (const marks of ['####', '#####']) {
    const fields = ['Description: Do it', 'Recommended Skills: Go, Rust', 'Mentors: Jane Doe (@jane)']
    const headings = fields.map(field => `${marks} ${field}`).join('\n\n')
    const [project, ...others] = parseTerm(
      `### Harbor\n#### Faster pulls\n${headings}\n\n- Joe (@joe)`,
      'x',
    ).projects
    expect(others).toEqual([])
    expect(project).toMatchObject({
      title: 'Faster pulls',
      description: 'Do it',
      skills: ['Go', 'Rust'],
      mentors: [
        { name: 'Jane Doe', github: 'jane' },
        { name: 'Joe', github: 'joe' },
      ],
    })
  }
})

test('an LFX address under a label of its own', () => {
  const url = 'https://mentorship.lfx.linuxfoundation.org/project/1-2'
  const [project] = parseTerm(`#### Keptn\n##### One\n- Mentors: @jane\n- Project page: ${url}`, 'x').projects
  expect(project).toMatchObject({ lfxUrl: url, fields: [{ label: 'Project page', markdown: url }] })
})

test('an LFX address in the issue field serves where the project has no other', () => {
  const url = 'https://mentorship.lfx.linuxfoundation.org/project/1-2'
  const [project] = parseTerm(`### Keptn\n#### One\n- Mentors: @jane\n- Upstream Issue: ${url}`, 'x').projects
  expect(project).toMatchObject({ lfxUrl: url, upstreamIssues: [] })
})

test('what Markdown cannot split is still read line by line', () => {
  const nested = `${'> '.repeat(6000)}deep`
  const term = parseTerm(`### Keptn\n#### One\n- Description: x\n- Mentors: @jane\n\n${nested}\n`, 'x')
  expect(term.projects.map(({ title }) => title)).toEqual(['One'])
})
