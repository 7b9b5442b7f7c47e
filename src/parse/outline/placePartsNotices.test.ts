import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/readDocument.ts'
import { placeParts } from './placeParts.ts'
import { readParts } from './readParts.ts'

const fields = '- Description: It is.\n- Mentors: @jane'

/** What becomes of headings; those that end in '*' have fields, two lines of them. */
function place(...headings: string[]) {
  const markdown = headings.map(heading => heading.replace(/ \*$/, `\n${fields}`)).join('\n')
  const { projects, otherParts, notices } = placeParts(readParts(readDocument(markdown)))
  return {
    projects: projects.map(({ organization, group = '-', parts }) =>
      [organization, group, parts.map(({ title }) => title).join(', ')].join(' | '),
    ),
    others: otherParts.slice(1).map(({ title }) => title),
    notices: notices.map(({ line, kind, message }) => `${line} ${kind}: ${message}`),
  }
}

describe('what is to be said of a place', () => {
  it.each<[string[], string[]]>([
    [['### Harbor', '#### One *'], []],
    [['## One *'], ['1 organization-missing: “One” stands under no organization.']],
    [
      ['### Harbor', '#### One *', '### Two *', '## Three *'],
      [
        '5 heading-level: “Two” stands at the level of “Harbor”, and was read as its project.',
        '8 heading-level: “Three” stands at the level of “Harbor”, and was read as its project.',
      ],
    ],
    // The title names its CNCF project: there is no doubt, unless it stands below another one.
    [['### Harbor', '#### One *', '### CNCF - Kyverno: Reports (2026 Term 3) *'], []],
    [
      ['### Harbor', '#### Cilium', '##### One *'],
      ['2 organization-nested: “Cilium” is a CNCF project of its own, but stands under “Harbor”.'],
    ],
    [['### Harbor', '#### Harbor', '##### One *'], []],
    [['### Newcomer', '#### SIG', '##### One *'], []],
  ])('%j', (headings, notices) => {
    expect(place(...headings).notices).toEqual(notices)
  })

  it.each<[string[], string[]]>([
    [['### TODO'], ['3 heading-empty: Nothing stands under “TODO”.']],
    [['### TODO', '### News\nHe.'], ['3 heading-empty: Nothing stands under “TODO”.']],
    [['### TODO\n\n \n'], ['3 heading-empty: Nothing stands under “TODO”.']],
    // With a text, with headings below, or a name of the term it is not.
    [['### News\nHe.'], []],
    [['### News', '#### More\nHe.'], []],
    [['### 2025 Projects'], []],
    [['### Template'], []],
    // A leaf beside projects.
    [['### Newcomer', '#### One *', '#### Two\nHe.'], ['7 fields-missing: “Two” was not read as a project.']],
    [['### Newcomer', '#### One *', '#### Two'], ['7 heading-empty: Nothing stands under “Two”.']],
    [['### Newcomer', '#### One *', '#### Two\n\n \n'], ['7 heading-empty: Nothing stands under “Two”.']],
    [['### Newcomer', '#### One *', '##### Two\nHe.'], []],
  ])('%j', (headings, notices) => {
    expect(
      place('# Term\nHe.', ...headings).notices.filter(text => !text.includes('organization-missing')),
    ).toEqual(notices)
  })
})

describe('organization and group', () => {
  it.each<[string, string[], string[]]>([
    [
      'a group holds until the next one',
      ['K | A | One', 'K | B | Two'],
      ['## K', '### A', '#### One *', '### B', '#### Two *'],
    ],
    [
      'and ends with its organization',
      ['K | A | One', 'L | - | Two'],
      ['## K', '### A', '#### One *', '## L', '### Two *'],
    ],
    [
      'and where a project stands above it',
      ['K | A | One', 'K | - | Two', 'K | - | Three'],
      ['## K', '#### A', '##### One *', '### Two *', '##### Three *'],
    ],
    [
      'a group in a group takes its place',
      ['K | B | One', 'K | B | Two'],
      ['## K', '### A', '#### B', '##### One *', '##### Two *'],
    ],
    [
      'behind a CNCF project the enclosing one holds again',
      ['Harbor | - | One', 'Kubernetes | B | Two'],
      ['## Kubernetes', '### Harbor', '#### One *', '### B', '#### Two *'],
    ],
    [
      'also two levels up',
      ['Cilium | - | One', 'Harbor | B | Two', 'Kubernetes | C | Three'],
      [
        '## Kubernetes',
        '### Harbor',
        '#### Cilium',
        '##### One *',
        '#### B',
        '##### Two *',
        '### C',
        '#### Three *',
      ],
    ],
    [
      'a collection changes nothing',
      ['K | - | One', 'K | - | Two'],
      ['## K', '### One *', '### Accepted Projects', '#### Two *'],
    ],
    [
      'the title of a project names its own',
      ['Harbor | - | One', 'Kyverno | - | CNCF - Kyverno: Reports (2026 Term 3)'],
      ['## Harbor', '### SIG', '#### One *', '## CNCF - Kyverno: Reports (2026 Term 3) *'].filter(
        h => h !== '### SIG',
      ),
    ],
    [
      'but not below another organization',
      ['Harbor | - | CNCF - Kyverno: Reports (2026 Term 3)'],
      ['## Harbor', '### CNCF - Kyverno: Reports (2026 Term 3) *'],
    ],
  ])('%s', (_, projects, headings) => {
    expect(place(...headings).projects).toEqual(projects)
  })
})

describe('headings that go along with a project', () => {
  it.each<[string, string, string[], string[]]>([
    ['a deeper text', 'One, Why', [], ['#### One *', '##### Why\nIt is.']],
    ['two of them', 'One, Why, How', [], ['#### One *', '##### Why\nIt is.', '###### How\nIt is.']],
    ['a label at its level', 'One, Upstream Issue', [], ['#### One *', '#### Upstream Issue\nhttps://a.b/1']],
    [
      'and what stands below that',
      'One, Upstream Issue, Why',
      [],
      ['#### One *', '#### Upstream Issue\nhttps://a.b/1', '##### Why\nIt is.'],
    ],
    ['no label of another kind', 'One', ['Background'], ['#### One *', '#### Background\nIt is.']],
    ['no label above it', 'One', ['Upstream Issue'], ['#### One *', '### Upstream Issue\nhttps://a.b/1']],
    [
      'nothing behind another text',
      'One',
      ['News', 'More'],
      ['#### One *', '### News\nIt is.', '##### More\nIt is.'],
    ],
    ['no sample', 'One', ['Template'], ['#### One *', '##### Template\nIt is.']],
  ])('%s', (_, project, others, headings) => {
    const placed = place('### Harbor', ...headings)
    expect(placed.projects).toEqual([`Harbor | - | ${project}`])
    expect(placed.others).toEqual(['Harbor', ...others])
  })
})

it('a sample of several headings is one part, with them as its text', () => {
  const { otherParts } = placeParts(
    readParts(
      readDocument(
        `## Sample\nSo:\n### [Prom](https://a.b)\n#### One\n${fields}\n\n## Template\n- x\n## News\nIt is.`,
      ),
    ),
  )
  expect(
    otherParts.map(({ title, line, endLine, lines }) => [
      title,
      line,
      endLine,
      lines.map(({ text }) => text),
    ]),
  ).toEqual([
    ['', 1, 0, []],
    [
      'Sample',
      1,
      9,
      ['So:', '### [Prom](https://a.b)', '#### One', ...fields.split('\n'), '', '## Template', '- x'],
    ],
    ['News', 10, 11, ['It is.']],
  ])
  expect(otherParts[1]?.lines.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
})
