import { describe, expect, test } from 'vitest'
import { parseBody, parseProject } from '../testing/parseProject.ts'

describe('where a value stands', () => {
  test('behind the label', () => {
    expect(parseProject('- Description: Improve it.').description).toBe('Improve it.')
  })

  test('on the next line, without indentation', () => {
    const project = parseProject(
      '- Description:',
      'Improve it.',
      '',
      'And more.',
      '- Mentors:',
      'Jane (@jane)',
    )
    expect(project.description).toBe('Improve it.\n\nAnd more.')
    expect(project.mentors).toEqual([{ name: 'Jane', github: 'jane' }])
  })

  test('as bullets below the label, with their own levels', () => {
    const project = parseProject(
      '- Expected Outcome:',
      '    - One',
      '       - Two',
      '    - Three',
      '- Difficulty: Easy',
    )
    expect(project.expectedOutcome).toBe('- One\n   - Two\n- Three')
    expect(project.difficulty).toBe('Easy')
  })

  test('as bullets at the level of the labels, even where they look like labels', () => {
    const project = parseProject(
      '- Expected Outcome:',
      '- A series of guides',
      '- Docs: written',
      '',
      '- Mentors: @jane',
    )
    expect(project.expectedOutcome).toBe('- A series of guides\n- Docs: written')
    expect(project.fields).toEqual([])
  })

  test('in a block quote with headings and labels of its own', () => {
    const project = parseProject(
      '- Description:',
      '  > #### Background',
      '  > - Mentors: nobody',
      '- Mentors: @jane',
    )
    expect(project.description).toBe('> #### Background\n> - Mentors: nobody')
    expect(project.mentors).toEqual([{ name: 'jane', github: 'jane' }])
  })

  test('behind a label without a bullet, right after a list item', () => {
    const project = parseProject(
      '- Upstream Issue: https://github.com/a/b/issues/1',
      'LFX URL: https://mentorship.lfx.linuxfoundation.org/project/1-2',
    )
    expect(project.upstreamIssues).toEqual([{ url: 'https://github.com/a/b/issues/1' }])
    expect(project.lfxUrl).toBe('https://mentorship.lfx.linuxfoundation.org/project/1-2')
  })

  test('under headings of their own', () => {
    const project = parseProject(
      '',
      '##### Description',
      '',
      'Improve it.',
      '',
      '##### Mentors',
      '',
      '- Jane (@jane)',
    )
    expect(project.description).toBe('Improve it.')
    expect(project.mentors).toEqual([{ name: 'Jane', github: 'jane' }])
  })
})

describe('headings that are labels', () => {
  test('have bullets as values', () => {
    const project = parseProject(
      '##### Description',
      '- Improve it.',
      '- Test it.',
      '##### Recommended Skills:',
      '- Go',
      '- Rust',
      '##### Expected Outcome',
      '- A guide',
      '##### Mentors',
      '- Jane (@jane)',
    )
    expect(project).toMatchObject({
      description: '- Improve it.\n- Test it.',
      expectedOutcome: '- A guide',
      recommendedSkills: ['Go', 'Rust'],
      mentors: [{ name: 'Jane', github: 'jane' }],
    })
  })

  test('have others at their depth beside them; deeper ones are text', () => {
    const project = parseProject(
      '##### Description',
      'Improve it.',
      '###### How',
      'With tests.',
      '##### Goals',
      'Speed.',
      '##### Mentors',
      '- Jane (@jane)',
      '##### Where to [begin](https://a.b)',
      'Read the docs.',
    )
    expect(project.description).toBe('Improve it.\n###### How\nWith tests.')
    expect(project.mentors).toEqual([{ name: 'Jane', github: 'jane' }])
    expect(project.fields).toEqual([
      { label: 'Goals', markdown: 'Speed.', line: 8 },
      { label: 'Where to begin', markdown: 'Read the docs.', line: 12 },
    ])
  })

  test('are not there where the labels are bullets', () => {
    const project = parseProject('- Description: Improve it.', '##### Goals', 'Speed.', '- Mentors: @jane')
    expect(project.description).toBe('Improve it.\n##### Goals\nSpeed.')
  })
})

describe('what is a field', () => {
  test('an unknown label at the level of the others', () => {
    const project = parseProject(
      '- Description: Improve it.',
      '- Key Metrics:',
      '  - Alerts',
      '- Mentors: @jane',
    )
    expect(project.fields).toEqual([{ label: 'Key Metrics', markdown: '- Alerts', line: 5 }])
  })

  test('not a deeper bullet that reads like one', () => {
    const project = parseProject(
      '- Recommended Skills:',
      '  - Kubernetes: basics',
      '  - **Languages**: Go',
      '- Mentors: @jane',
    )
    expect(project.recommendedSkills).toEqual(['Kubernetes: basics', 'Languages: Go'])
    expect(project.fields).toEqual([])
  })

  test('not a sentence without a bullet', () => {
    const project = parseProject(
      '- Expected Outcome: A plugin.',
      'Note: This is work in progress.',
      '- Mentors: @jane',
    )
    expect(project.expectedOutcome).toBe('A plugin.\nNote: This is work in progress.')
  })

  test('nothing in code', () => {
    const project = parseProject(
      '- Description:',
      '  ```',
      '  - Mentors: @nobody',
      '  ```',
      '- Mentors: @jane',
    )
    expect(project.mentors).toEqual([{ name: 'jane', github: 'jane' }])
    expect(project.description).toContain('@nobody')
  })

  test('nothing in a comment', () => {
    const project = parseProject(
      '- Description: Improve it.',
      '<!--',
      '- Mentors: @nobody',
      '-->',
      '- Mentors: @jane',
    )
    expect(project.mentors).toEqual([{ name: 'jane', github: 'jane' }])
    expect(project.description).toBe('Improve it.')
  })

  test('a label one level too deep, where its field is missing', () => {
    const term = parseBody('- Description: Improve it.', '- Expected Outcome: Done.', '  - Mentor(s): @jane')
    expect(term.projects[0]?.mentors).toEqual([{ name: 'jane', github: 'jane' }])
    expect(term.notices.map(({ kind, line }) => [kind, line])).toContainEqual(['label-nested', 6])
  })

  test('not a deeper label whose field the project has', () => {
    const project = parseProject(
      '- Description:',
      '  - Issue: the UI is slow',
      '- Issue: https://github.com/a/b/issues/1',
    )
    expect(project.description).toBe('- Issue: the UI is slow')
  })
})

describe('a label that stands in for another', () => {
  test('fills its field where no other does', () => {
    const project = parseProject('- About: Improve it.', '- Technical Skills: Go', '- Contact: Jane (@jane)')
    expect(project).toMatchObject({
      description: 'Improve it.',
      recommendedSkills: ['Go'],
      mentors: [{ name: 'Jane', github: 'jane' }],
      fields: [],
    })
  })

  test('is a field of its own beside it', () => {
    const project = parseProject(
      '- Description: Improve it.',
      '- Mentors: @jane',
      '- Contact: #harbor on Slack',
    )
    expect(project.mentors).toEqual([{ name: 'jane', github: 'jane' }])
    expect(project.fields).toEqual([{ label: 'Contact', markdown: '#harbor on Slack', line: 6 }])
  })
})

test('a slip in a label is read and noticed', () => {
  const term = parseBody('- Description: Improve it.', '- Metor(s): @jane')
  expect(term.projects[0]?.mentors).toEqual([{ name: 'jane', github: 'jane' }])
  expect(term.notices).toEqual([
    { kind: 'label-misspelt', message: '“Metor(s)” was read as “Mentor”.', line: 5 },
  ])
})

test('a label written twice, bare and with its value, does not end the field before', () => {
  const project = parseProject(
    '- Description: It lacks speed.',
    'Expected Behavior',
    '',
    '- Expected Behavior: It is fast.',
    '- Mentors: @jane',
  )
  expect(project.description).toBe('It lacks speed.')
  expect(project.fields).toMatchObject([{ label: 'Expected Behavior', markdown: 'It is fast.' }])
})

test('a label that comes twice keeps both values', () => {
  const term = parseBody('- Description: One.', '- Mentors: @jane', '- Mentors: Jane Doe (@jane), @joe')
  expect(term.projects[0]?.mentors).toEqual([
    { name: 'Jane Doe', github: 'jane' },
    { name: 'joe', github: 'joe' },
  ])
  expect(term.notices.map(({ kind, line }) => [kind, line])).toEqual([['label-repeated', 6]])
})

test('text before the first label is the summary; a stray colon is nothing', () => {
  const project = parseProject(':', 'Vibe-code your way.', '', '- Description: Improve it.')
  expect(project.summary).toBe('Vibe-code your way.')
})
