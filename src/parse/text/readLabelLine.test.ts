import { describe, expect, test } from 'vitest'
import { readLabelLine } from './readLabelLine.ts'

describe('readLabelLine', () => {
  test.each([
    ['- Description: Improve it', 'description', 'Description', 'Improve it'],
    ['-\tDescription:Improve it', 'description', 'Description', 'Improve it'],
    ['-Description: Improve it', 'description', 'Description', 'Improve it'],
    ['* Mentor(s): Jane (@jane)', 'mentors', 'Mentor(s)', 'Jane (@jane)'],
    ['-- Issues: https://a.b/1', 'upstreamIssues', 'Issues', 'https://a.b/1'],
    ['- **Description**: Improve it', 'description', 'Description', 'Improve it'],
    ['- **Description:** Improve it', 'description', 'Description', 'Improve it'],
    ['**Description:** **Bold** start', 'description', 'Description', '**Bold** start'],
    ['- Description: **Bold** start', 'description', 'Description', '**Bold** start'],
    ['Recommended Skills:** Go', 'recommendedSkills', 'Recommended Skills', 'Go'],
    ['- Recommended Skills**: Go', 'recommendedSkills', 'Recommended Skills', 'Go'],
    ['- Mentors ', 'mentors', 'Mentors', ''],
    ['- Expected Outcome', 'expectedOutcome', 'Expected Outcome', ''],
    ['Upstream issues', 'upstreamIssues', 'Upstream issues', ''],
    ['- Upstream Issue (URL):https://a.b/1', 'upstreamIssues', 'Upstream Issue (URL)', 'https://a.b/1'],
    ['- LFX URL https://a.b/1', 'lfxUrl', 'LFX URL', 'https://a.b/1'],
    ['- [LFX URL](https://a.b/1)', 'lfxUrl', 'LFX URL', 'https://a.b/1'],
    ['- **Mentors** Jane (@jane)', 'mentors', 'Mentors', 'Jane (@jane)'],
    ['- **Recommended Skills** - Go, Rust', 'recommendedSkills', 'Recommended Skills', 'Go, Rust'],
    ['**Description** – Improve it', 'description', 'Description', 'Improve it'],
    ['- **Mentors** -1 of them is missing', 'mentors', 'Mentors', '-1 of them is missing'],
    ['- Mentor - Jane (@jane)', 'mentors', 'Mentor', 'Jane (@jane)'],
    ['- Issue：https://a.b/1', 'upstreamIssues', 'Issue', 'https://a.b/1'],
    ['- Mentors： Jane', 'mentors', 'Mentors', 'Jane'],
    ['**Description:**Improve it', 'description', 'Description', 'Improve it'],
    ['**Description**:**Bold** start', 'description', 'Description', '**Bold** start'],
    ['- `Upstream Issue`: https://a.b/1', 'upstreamIssues', 'Upstream Issue', 'https://a.b/1'],
    ['- `Mentor(s)`: Jane', 'mentors', 'Mentor(s)', 'Jane'],
  ])('%s', (line, kind, label, value) => {
    expect(readLabelLine(line)).toMatchObject({ kind, label, value })
  })

  test('tells what a slip was meant for', () => {
    expect(readLabelLine('- Metor(s):')).toMatchObject({ kind: 'mentors', misspelt: 'Mentor' })
  })

  test.each([
    '- https://github.com/a/b/issues/1',
    'Mentors will help you with the first steps.',
    '- Issue triage and labels',
    '- Description of the new API',
    'The expected outcome is a working prototype, described in the issue: see below',
    '- Skills are listed below, mentors further down',
    '[Description](#description) and more',
    '- `Description`: a key of the YAML file',
    '',
    '- ',
  ])('“%s” gives no known label', line => {
    expect(readLabelLine(line)?.kind).toBeUndefined()
  })
})
