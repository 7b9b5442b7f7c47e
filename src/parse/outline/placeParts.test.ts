import { describe, expect, test } from 'vitest'
import { parseTerm } from '../parseTerm.ts'

const fields = '\n- Description: Improve it.\n- Mentors: @jane\n'
/** Headings with fields where they end in '*', as 'organization | group | title' per project, and the notices. */
function place(...headings: string[]): { projects: string[]; notices: string[] } {
  const markdown = headings.map(heading => heading.replace(/ ?\*$/, fields)).join('\n')
  const { projects, notices } = parseTerm(markdown, 'lfx-2025-3')
  return {
    projects: projects.map(({ organization, group, title }) =>
      [organization, group ?? '-', title].join(' | '),
    ),
    notices: notices.map(({ kind }) => kind),
  }
}

describe('organization, group and project', () => {
  test('by what stands under a heading, whatever its level', () => {
    expect(
      place('# Term 03 - 2025 Sept - Nov', '## Accepted Projects', '### Cilium', '#### One *', '###### Two *')
        .projects,
    ).toEqual(['Cilium | - | One', 'Cilium | - | Two'])
  })

  test('a heading between organization and projects is a group', () => {
    expect(place('#### Kubernetes', '##### SIG Storage', '###### One *', '##### Two *').projects).toEqual([
      'Kubernetes | SIG Storage | One',
      'Kubernetes | - | Two',
    ])
  })

  test('a CNCF project under another one is an organization', () => {
    expect(
      place(
        '### Prometheus',
        '#### One *',
        '#### Podman Container Tools',
        '##### Two *',
        '### Cilium',
        '#### Three *',
      ),
    ).toEqual({
      projects: ['Prometheus | - | One', 'Podman Container Tools | - | Two', 'Cilium | - | Three'],
      notices: ['organization-nested'],
    })
  })

  test('after it, a group returns to the organization that encloses both', () => {
    expect(
      place('### Kubernetes', '#### Headlamp', '##### One *', '#### SIG Node', '##### Two *').projects,
    ).toEqual(['Headlamp | - | One', 'Kubernetes | SIG Node | Two'])
  })

  test('a project at the level of the organizations belongs to the one before it', () => {
    expect(place('### in-toto', '#### One *', '### Add GUAC support *')).toEqual({
      projects: ['in-toto | - | One', 'in-toto | - | Add GUAC support'],
      notices: ['heading-level'],
    })
  })

  test('an organization that is no CNCF project may hold one', () => {
    expect(place('### CNCF TAG Network', '#### One *', '#### Meshery', '##### Two *').projects).toEqual([
      'CNCF TAG Network | - | One',
      'Meshery | - | Two',
    ])
  })

  test('an organization may have a description of its own', () => {
    expect(place('### Prometheus\n- Description: A monitoring system.\n', '#### One *').projects).toEqual([
      'Prometheus | - | One',
    ])
  })

  test('also one that is no CNCF project', () => {
    const description = '\n- Description: A monitoring system.\n'
    expect(place('### Cilium', '#### One *', `### Newcomer${description}`, '#### Two *').projects).toEqual([
      'Cilium | - | One',
      'Newcomer | - | Two',
    ])
  })

  test('a project with all its fields is none, though another stands below it', () => {
    expect(
      place('### Cilium', '#### One\n- Description: x\n- Recommended Skills: Go\n', '##### Two *').projects,
    ).toEqual(['Cilium | - | One', 'Cilium | - | Two'])
  })

  test('an organization right above its project, at the same level', () => {
    expect(place('### Harbor', '### One *').projects).toEqual(['Harbor | - | One'])
  })

  test('also one that is no CNCF project, among organizations', () => {
    expect(place('### Cilium', '#### One *', '### Newcomer', '### Two *').projects).toEqual([
      'Cilium | - | One',
      'Newcomer | - | Two',
    ])
    expect(place('### Cilium', '#### Withdrawn', '#### One *').projects).toEqual(['Cilium | - | One'])
  })

  test('numbers before the titles', () => {
    expect(
      place('### 1. Cilium', '#### 1.1 One *', '#### 1.2. Two *', '### 2) Harbor', '#### 3 times *'),
    ).toEqual({
      projects: ['Cilium | - | One', 'Cilium | - | Two', 'Harbor | - | 3 times'],
      notices: [],
    })
    expect(place('### Prometheus', '#### 2.0 stability *', '#### 5. *').projects).toEqual([
      'Prometheus | - | 2.0 stability',
      'Prometheus | - | 5.',
    ])
  })

  test('a project under no organization is given to the CNCF project that its title names', () => {
    expect(place('# 2025', '## Harbor: One *', '## Two - three *')).toEqual({
      projects: ['Harbor | - | Harbor: One', ' | - | Two - three'],
      notices: ['organization-missing', 'organization-missing'],
    })
  })

  test('also where the title is that of the LFX page', () => {
    const title = 'CNCF - Kyverno: Policy reports (2026 Term 3)'
    expect(place('# 2026', `## ${title} *`).projects).toEqual([`Kyverno | - | ${title}`])
    expect(place('### Harbor', '#### One *', `### ${title} *`)).toEqual({
      projects: ['Harbor | - | One', `Kyverno | - | ${title}`],
      notices: [],
    })
  })

  test('or to the one whose issue it works on', () => {
    const [project] = parseTerm(
      `# 2025\n## One${fields}- Issue: https://github.com/goharbor/harbor/issues/1\n`,
      'x',
    ).projects
    expect(project?.organization).toBe('Harbor')
  })

  test('headings underlined, without a space, linked, with a colon', () => {
    expect(
      place(
        'Project Ideas\n-------------',
        '### [kpt](https://kpt.dev/):',
        '####One *',
        '#### [Two](https://a.b) ## *',
      ).projects,
    ).toEqual(['kpt | - | One', 'kpt | - | Two'])
  })
})

test.each([
  ['in a quote', '> - Description: Improve it.\n> - Mentors: @jane'],
  ['indented as code', '    - Description: Improve it.\n    - Mentors: @jane'],
  ['with boxes to tick', '- [ ] Description: Improve it.\n- [x] Mentors: @jane'],
  ['with dashes', '– Description: Improve it.\n– Mentors: @jane'],
  ['in a table', '| Description | Improve it. |\n|---|---|\n| **Mentors** | @jane |'],
  [
    'in a table with a header',
    '| Field | Value |\n|---|---|\n| Description: | Improve it. |\n| Mentors | @jane |',
  ],
])('fields %s', (_, body) => {
  const term = parseTerm(`### Harbor\n\n#### One\n\n${body}\n\n#### Two${fields}`, 'x')
  expect(term.projects.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(term.projects[0]).toMatchObject({
    description: 'Improve it.',
    mentors: [{ name: 'jane', github: 'jane' }],
    fields: [],
  })
  expect(term.projects[0]?.summary).toBeUndefined()
})

describe('no projects', () => {
  test.each([
    ['a template in a fence', '### Template\n\n```\n#### Title\n- Description:\n- Mentors:\n```\n'],
    ['a sample with all that stands under it', '### Sample:\n#### Prometheus\n##### Refactor *'],
    ['an organization marked as a sample', '### Prometheus (sample)\n#### Refactor *'],
    ['a heading in a comment', '<!--\n#### One *\n-->'],
    ['a heading in a quote', '> #### One\n> - Description: x\n> - Mentors: y'],
    ['instructions', '### Mentors\nAdd your ideas below.'],
    ['a table of people', '### Mentors\n| Mentor | Project |\n|---|---|\n| Jane | One |'],
    ['code', '### How to write\n\n- Write like this:\n\n      - Description: x\n      - Mentors: y'],
    ['an indented pattern', '### Write like this\n\n    - Description:\n    - Mentors: Name (@handle)'],
    ['an overview', '### How to apply\n- Overview: Choose a project.'],
    ['sections about the term', '# Term\n## Overview\nWelcome.\n## Contact\nAsk us.'],
    [
      'a table of contents',
      '## Table of Contents\n- [Cilium](#cilium)\n  - [Description](#description)\n  - [Mentors](#mentors)',
    ],
    ['a rule under a field', 'LFX URL: https://a.b\n---\nIssue: https://a.b\n---'],
  ])('%s', (_, markdown) => {
    expect(place(markdown).projects).toEqual([])
  })
})

describe('projects under a heading that is none of theirs', () => {
  test.each([
    ['a table of contents', '## Table of Contents\n- [Cilium](#cilium)\n  - [One](#one)\n'],
    ['a template in a fence', '## Template\n```\n#### Title\n```\n'],
    ['a sample', '## Sample\n### Prometheus\n#### Refactor *'],
  ])('%s', (_, above) => {
    expect(place(above, '### Cilium', '#### One *').projects).toEqual(['Cilium | - | One'])
  })
})

test('a deeper heading without fields is part of the project', () => {
  const [project] = parseTerm(
    `### Harbor\n#### One${fields}##### Background\nLong ago.\n#### Two${fields}`,
    'x',
  ).projects
  expect(project).toMatchObject({ title: 'One', line: 2, endLine: 6 })
  expect(JSON.stringify(project)).toContain('Long ago.')
})

describe('labels that are headings', () => {
  const labels = [
    '##### The problem\nIt is slow.',
    '##### Expected Outcome\nSpeed.',
    '##### Mentors\n- @jane',
  ]

  test('after one that is none', () => {
    expect(place('### Harbor', '#### One', ...labels, '#### Two *').projects).toEqual([
      'Harbor | - | One',
      'Harbor | - | Two',
    ])
  })

  test('make no project of what stands above the project', () => {
    expect(place('# Term', '## Ideas', '### Newcomer', '#### One\nA text.', ...labels).projects).toEqual([
      'Newcomer | - | One',
    ])
  })
})

describe('headings in the middle of a project', () => {
  const rest = '- Expected Outcome: A guide.\n- Recommended Skills: Go\n- Mentors: @jane\n'
  const next = '#### Two\n- Description: Other.\n- Mentors: @joe\n'

  test.each([
    ['#####', 'Background'],
    ['#####', 'Why we need it'],
    ['##', 'Background'],
    ['##', 'Why we need it'],
    ['#', 'Background'],
  ])('“%s %s” with the remaining fields below it', (marks, title) => {
    const { projects } = parseTerm(
      `### Harbor\n#### One\n- Description: Improve it.\n${marks} ${title}\nLong ago.\n${rest}${next}`,
      'x',
    )
    expect(projects.map(project => [project.organization, project.title])).toEqual([
      ['Harbor', 'One'],
      ['Harbor', 'Two'],
    ])
    expect(projects[0]).toMatchObject({
      description: `Improve it.\n${marks} ${title}\nLong ago.`,
      expectedOutcome: 'A guide.',
      recommendedSkills: ['Go'],
      mentors: [{ github: 'jane' }],
      line: 2,
      endLine: 8,
    })
  })

  test('several of them', () => {
    const { projects } = parseTerm(
      `### Harbor\n#### One\n- Description: Improve it.\n- Expected Outcome:\n##### Phase 1\nA plan.\n##### Phase 2\nA guide.\n- Recommended Skills: Go\n- Mentors: @jane\n${next}`,
      'x',
    )
    expect(projects.map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(projects[0]?.expectedOutcome).toBe('##### Phase 1\nA plan.\n##### Phase 2\nA guide.')
  })

  test('not those that each bring the same fields', () => {
    const own = '\nWork on it.\n- Recommended Skills: Go\n- Mentors: @jane\n'
    const { projects } = parseTerm(`### Newcomer\n- Description: A tool.\n#### One${own}#### Two${own}`, 'x')
    expect(projects.map(({ organization, title }) => [organization, title])).toEqual([
      ['Newcomer', 'One'],
      ['Newcomer', 'Two'],
    ])
  })

  test('not a section behind the last project', () => {
    const term = parseTerm(`### Harbor\n#### One${fields}## Timeline\nTo come.`, 'x')
    expect(term.projects[0]?.endLine).toBe(4)
  })
})

describe('a heading where a project may stand', () => {
  test('is one with a single field', () => {
    const url = 'https://mentorship.lfx.linuxfoundation.org/project/1-2'
    const { projects } = parseTerm(`### Harbor\n#### One\nImprove it.\n- LFX URL: ${url}\n`, 'x')
    expect(projects).toMatchObject([
      { organization: 'Harbor', title: 'One', summary: 'Improve it.', lfxUrl: url },
    ])
  })

  test('is noticed where it has none', () => {
    expect(place('### Newcomer', '#### One *', '#### Two\n\nBy Jane.')).toEqual({
      projects: ['Newcomer | - | One'],
      notices: ['fields-missing'],
    })
  })

  test.each([
    ['elsewhere', ['### Harbor', '#### One *', '### How to apply\n- LFX URL: https://a.b']],
    ['over others', ['### Harbor', '#### SIG Docs\nAsk in the channel.', '##### One *']],
    ['a known label', ['### Harbor', '#### Timeline\nTo come.', '#### One *']],
  ])('is not: %s', (_, headings) => {
    const { projects, notices } = place(...headings)
    expect(projects).toHaveLength(1)
    expect(notices).not.toContain('fields-missing')
  })
})

test('a heading over nothing', () => {
  expect(place('### Kubernetes', '#### One *', '#### TODO', '### Cilium', '#### Two *')).toEqual({
    projects: ['Kubernetes | - | One', 'Cilium | - | Two'],
    notices: ['heading-empty'],
  })
})

test('an introduction of the projects after it belongs to none', () => {
  const term = parseTerm(`### Prometheus\n#### One${fields}\nTSDB ideas:\n\n#### Two${fields}`, 'x')
  expect(term.projects[0]?.mentors).toEqual([{ name: 'jane', github: 'jane' }])
  expect(term.notices.map(({ kind, line }) => [kind, line])).toEqual([['text-unplaced', 6]])
  expect(term.sections).toEqual([{ title: 'TSDB ideas', markdown: 'TSDB ideas:', line: 6, endLine: 6 }])
})

describe('roles of headings', () => {
  test.each<[string, string[], string[]]>([
    [
      'what stands under a sample goes to the end of its first organization',
      ['Cilium | - | Two'],
      ['## Sample', '### Prometheus', '#### One *', '### Cilium', '#### Two *'],
    ],
    [
      'a sample in a fence ends with it, whatever stands below',
      ['Cilium | - | One'],
      ['## Template\n```\nx\n```', '### Cilium', '#### One *'],
    ],
    [
      'a project marked as an example is none',
      ['Harbor | - | Two'],
      ['### Harbor', '#### One (Example) *', '#### Two *'],
    ],
    [
      'one that speaks of examples is one',
      ['Harbor | - | Examples (of example) use *'.replace(' *', '')],
      ['### Harbor', '#### Examples (of example) use *'],
    ],
    [
      'a heading of numbers and words that collect is no organization',
      ['Harbor | - | One'],
      ['## Term 3 2025', '### Harbor', '#### One *'],
    ],
    ['“CNCF” alone is one', ['CNCF | - | One'], ['## CNCF', '### One *']],
    [
      'a heading right above the one of a CNCF project is none',
      ['Harbor | - | One'],
      ['## Our friends', '### Harbor', '#### One *'],
    ],
    [
      'a single field besides description and mentors makes no project of a heading elsewhere',
      [],
      ['## Apply\n- Recommended Skills: Go'],
    ],
    [
      'an organization with a task of its own is a project',
      ['Harbor | - | Newcomer', 'Harbor | - | Two'],
      ['### Harbor', '#### Newcomer\n- Description: x\n- Recommended Skills: Go', '##### Two *'],
    ],
    [
      'a CNCF project with one is an organization all the same',
      ['Harbor | - | Two'],
      ['### Harbor\n- Description: x\n- Recommended Skills: Go', '#### Two *'],
    ],
    ['with mentors it is a project', [' | - | Newcomer', ' | - | Two'], ['### Newcomer *', '#### Two *']],
  ])('%s', (_, want, headings) => {
    expect(place(...headings).projects).toEqual(want)
  })

  test('a group ends with the project at its level', () => {
    expect(place('## Kubernetes', '### SIG', '#### One *', '### Two *', '#### Three *').projects).toEqual([
      'Kubernetes | SIG | One',
      'Kubernetes | - | Two',
      'Kubernetes | - | Three',
    ])
  })
})

test('a quote around all fields is a frame; around some, or around a text, it is a quote', () => {
  const read = (body: string) =>
    parseTerm(`### Harbor\n#### One\n${body}\n#### Two${fields}`, 'x').projects.map(({ title }) => title)
  expect(read('> - Description: x\n\n>- Mentors: @jane')).toEqual(['One', 'Two'])
  expect(read('> - Description: x\n> - Mentors: @jane\n\nA text.')).toEqual(['Two'])
  expect(read('A text.\n\n> - Description: x\n> - Mentors: @jane')).toEqual(['Two'])
  expect(read('> - Mentors: @jane\n> A text.')).toEqual(['Two'])
})
