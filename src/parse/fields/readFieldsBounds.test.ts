import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/readDocument.ts'
import { readFields } from './readFields.ts'

/** The fields of a project as a reader would list them: 'Label = first line / second line'. */
const fieldsOf = (...lines: string[]) => {
  const { summary, fields } = readFields(readDocument(lines.join('\n')).lines)
  const join = (own: readonly { text: string }[]) =>
    own
      .map(({ text }) => text.trim())
      .filter(text => text !== '')
      .join(' / ')
  return [join(summary), ...fields.map(({ kind, label, lines }) => `${kind} ${label} = ${join(lines)}`)]
}

describe('where one field ends and the next begins', () => {
  test.each<[string, string[], string[]]>([
    [
      'a known label needs a bullet, bold letters, a colon or the line for itself',
      ['Mentors', 'Jane', 'Skills: Go', '**Issues** https://a.b', 'Size - small'],
      [
        '',
        'mentors Mentors = Jane',
        'recommendedSkills Skills = Go',
        'upstreamIssues Issues = https://a.b / Size - small',
      ],
    ],
    [
      'an unknown one a colon, and a bullet or bold letters',
      ['- Mentors: Jane', '- Goals: many', '**Plan:** none', 'Note: this', '- Ideas'],
      ['', 'mentors Mentors = Jane', 'other Goals = many', 'other Plan = none / Note: this / - Ideas'],
    ],
    [
      'an unknown one has six words at most',
      ['- Mentors: Jane', '- A b c d e f: g', '- A b c d e f g: h'],
      ['', 'mentors Mentors = Jane', 'other A b c d e f = g / - A b c d e f g: h'],
    ],
    [
      'an unknown one before all others is text',
      ['- Ideas: many', '- Mentors: Jane'],
      ['- Ideas: many', 'mentors Mentors = Jane'],
    ],
    [
      'one column further in is the same level, two are not',
      ['- Description: It', ' - Mentors: Jane', ' - Ideas: one', '  - Plans: two'],
      ['', 'description Description = It', 'mentors Mentors = Jane', 'other Ideas = one / - Plans: two'],
    ],
    [
      'the level is where the leftmost known label stands',
      ['  - Description: It', '  - Mentors: Jane', '    - Goals: none'],
      ['', 'description Description = It', 'mentors Mentors = Jane / - Goals: none'],
    ],
    [
      'bullets right below an empty label are its answer',
      ['- Mentors:', '- Lead: Jane', '- Skills: Go'],
      ['', 'mentors Mentors = - Lead: Jane', 'recommendedSkills Skills = Go'],
    ],
    [
      'also one column further in; deeper ones are, and end it',
      ['- Mentors:', '  - Jane', '- Goals: none', '- Skills:', ' - Go', '- Plan: none'],
      [
        '',
        'mentors Mentors = - Jane',
        'other Goals = none',
        'recommendedSkills Skills = - Go / - Plan: none',
      ],
    ],
    [
      'so is an unknown label below a text or deeper bullets',
      ['- Mentors:', '', 'Jane', '- Key metrics: none', '- Skills:', '  - Go', '- Key numbers: none'],
      [
        '',
        'mentors Mentors = Jane',
        'other Key metrics = none',
        'recommendedSkills Skills = - Go',
        'other Key numbers = none',
      ],
    ],
    [
      'a text below an empty label is no list',
      ['- Mentors:', '', 'Jane', '- Goals: none'],
      ['', 'mentors Mentors = Jane', 'other Goals = none'],
    ],
  ])('%s', (_, lines, want) => {
    expect(fieldsOf(...lines)).toEqual(want)
  })

  test.each<[string, string[], string[]]>([
    [
      'Echo, whatever its marks and letters',
      ['- Skills: Go', '**EXPECTED outcome:**', '', '- Expected Outcome: Speed'],
      ['', 'recommendedSkills Skills = Go', 'expectedOutcome Expected Outcome = Speed'],
    ],
    [
      'Echo with a colon apart',
      ['- Skills: Go', 'Key metrics :', '', '- Key metrics: none'],
      ['', 'recommendedSkills Skills = Go', 'other Key metrics = none'],
    ],
    [
      'no echo that is longer, or further up',
      ['- Skills: Go', 'Key metrics', 'More', '- Key metrics: none', 'A key plan', '- Plan: none'],
      [
        '',
        'recommendedSkills Skills = Go / Key metrics / More',
        'other Key metrics = none / A key plan',
        'other Plan = none',
      ],
    ],
  ])('%s', (_, lines, want) => {
    expect(fieldsOf(...lines).filter(field => !field.endsWith('= '))).toEqual(want)
  })
})

describe('labels further in', () => {
  test.each<[string, string[], string[]]>([
    [
      'are fields with those beside them, where one is missing outside',
      ['- Description: It', '    - Mentors: Jane', '    - Skills: Go', '- Size: small'],
      [
        '',
        'description Description = It',
        'mentors Mentors = Jane',
        'recommendedSkills Skills = Go',
        'projectSize Size = small',
      ],
    ],
    [
      'are fields with those beside them, even if the project has these',
      ['- Mentors: Jane', '- Description: It', '    - Mentors: Joe', '    - Skills: Go'],
      [
        '',
        'mentors Mentors = Jane',
        'description Description = It',
        'mentors Mentors = Joe',
        'recommendedSkills Skills = Go',
      ],
    ],
    [
      'are text where the project has all of them',
      ['- Mentors: Jane', '- Skills:', '    - Mentors: known', '    - Skills: known'],
      ['', 'mentors Mentors = Jane', 'recommendedSkills Skills = - Mentors: known / - Skills: known'],
    ],
    [
      'are text without a colon, or with a slip',
      ['- Description: It', '    - Mentors', '    - Metors: Jane'],
      ['', 'description Description = It / - Mentors / - Metors: Jane'],
    ],
    [
      'are text where they are descriptions or sizes',
      ['- Skills: Go', '    - Description: good', '    - Size: small'],
      ['', 'recommendedSkills Skills = Go / - Description: good / - Size: small'],
    ],
    [
      'count for themselves between two labels outside',
      ['- Mentors: Jane', '    - Mentors: many', '- Size: small', '    - Skills: Go'],
      [
        '',
        'mentors Mentors = Jane / - Mentors: many',
        'projectSize Size = small',
        'recommendedSkills Skills = Go',
      ],
    ],
  ])('%s', (_, lines, want) => {
    expect(fieldsOf(...lines)).toEqual(want)
  })
})

describe('a stand-in', () => {
  test.each<[string, string[], string[]]>([
    [
      'beside what it stands in for',
      ['- Description: It', '- Summary: short'],
      ['', 'description Description = It', 'other Summary = short'],
    ],
    [
      'beside something else',
      ['- Mentors: Jane', '- Summary: short'],
      ['', 'mentors Mentors = Jane', 'description Summary = short'],
    ],
  ])('%s', (_, lines, want) => {
    expect(fieldsOf(...lines)).toEqual(want)
  })
})

test.each<[string, string[], string[]]>([
  [
    'the highest known heading gives the depth of labels',
    ['###### Size', 'small', '##### Mentors', 'Jane', '##### Goals', 'none', '###### Plan', 'none'],
    ['', 'projectSize Size = small', 'mentors Mentors = Jane', 'other Goals = none / ###### Plan / none'],
  ],
  ['marks around the words don’t count', ['##### **Mentors:** ', 'Jane'], ['', 'mentors Mentors = Jane']],
])('headings: %s', (_, lines, want) => {
  expect(fieldsOf(...lines)).toEqual(want)
})

describe('what is to be said of labels', () => {
  const noticesOf = (...lines: string[]) =>
    readFields(readDocument(lines.join('\n')).lines).notices.map(
      ({ kind, line, message }) => `${line} ${kind}: ${message}`,
    )

  test.each<[string[], string[]]>([
    [['- Mentors: Jane', '- Skills: Go'], []],
    [['- Metor(s): Jane'], ['1 label-misspelt: “Metor(s)” was read as “Mentor”.']],
    [
      ['- Description: It', '    - Skills: Go'],
      ['2 label-nested: “Skills” stands inside another field, and was read as one.'],
    ],
    [['- Description: It', ' - Skills: Go'], []],
    [['##### Mentors', 'Jane'], []],
  ])('%j', (lines, notices) => {
    expect(noticesOf(...lines)).toEqual(notices)
  })
})

test.each<[string, string[], string[]]>([
  [
    'rules, comments and the heads of tables are no text',
    ['- Mentors: Jane', '', '---', '', '<!-- no -->', '', '- Skills: Go'],
    ['', 'mentors Mentors = Jane', 'recommendedSkills Skills = Go'],
  ],
  [
    'fields of a table',
    ['| Field | Value |', '|---|---|', '| Mentors | Jane |', '| Skills | Go |'],
    ['', 'mentors Mentors = Jane', 'recommendedSkills Skills = Go'],
  ],
  [
    'code and quotes are text, whatever stands in them',
    ['- Mentors: Jane', '', '> - Skills: no', '', '```', '- Skills: no', '```'],
    ['', 'mentors Mentors = Jane / > - Skills: no / ``` / - Skills: no / ```'],
  ],
  [
    'a heading that is no label is text where none is',
    ['##### Goals', 'none', '- Mentors: Jane', '##### Plan', 'none'],
    ['##### Goals / none', 'mentors Mentors = Jane / ##### Plan / none'],
  ],
  [
    'stand-ins beside each other are both what they stand for',
    ['- Summary: short', '- Overview: long', '- Skills: Go'],
    ['', 'description Summary = short', 'description Overview = long', 'recommendedSkills Skills = Go'],
  ],
  ['nothing', [''], ['']],
])('%s', (_, lines, want) => {
  expect(fieldsOf(...lines)).toEqual(want)
})
