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
    ['- 📝 **Description**: Improve it', 'description', 'Description', 'Improve it'],
    ['- **🛠️ Skills**: Go', 'recommendedSkills', 'Skills', 'Go'],
    ['👩🏽‍🏫 Mentors: Jane', 'mentors', 'Mentors', 'Jane'],
    [':memo: Description: Improve it', 'description', 'Description', 'Improve it'],
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

  test.each([
    ['- Mentors: Jane', { indent: 0, hasBullet: true, isBold: false, hasColon: true }],
    ['  **Mentors**: Jane', { indent: 2, hasBullet: false, isBold: true, hasColon: true }],
    ['__Mentors__: Jane', { indent: 0, hasBullet: false, isBold: true, hasColon: true }],
    ['\t* __Mentors__', { indent: 4, hasBullet: true, isBold: true, hasColon: false }],
    ['Mentors', { indent: 0, hasBullet: false, isBold: false, hasColon: false }],
    ['*Mentors*: Jane', { indent: 0, hasBullet: false, isBold: false, hasColon: true }],
    ['the **mentors**: Jane', { indent: 0, hasBullet: false, isBold: false, hasColon: true }],
  ])('tells where and how the label stands: %s', (line, place) => {
    expect(readLabelLine(line)).toMatchObject(place)
  })

  test.each([
    ['*Description:* Improve it', 'Description', 'Improve it'],
    ['*Description*: Improve it', 'Description', 'Improve it'],
    ['***Description:*** Improve it', 'Description', 'Improve it'],
    ['_Description_: Improve it', 'Description', 'Improve it'],
    ['_Description:_ Improve it', 'Description', 'Improve it'],
    ['__Description:__ Improve it', 'Description', 'Improve it'],
    ['___Description:___ Improve it', 'Description', 'Improve it'],
    ['**Description:**', 'Description', ''],
    ['*Description:*', 'Description', ''],
    ['Description:**[Improve](https://a.b)', 'Description', '[Improve](https://a.b)'],
    ['Description:*[Improve](https://a.b)', 'Description', '[Improve](https://a.b)'],
    ['Description: _Improve_ it', 'Description', '_Improve_ it'],
    ['Description:_Improve_ it', 'Description', '_Improve_ it'],
    ['**Description:***Improve* it', 'Description', 'Improve* it'],
    ['Recommended   Skills: Go', 'Recommended Skills', 'Go'],
    ['Description : Improve it: now', 'Description', 'Improve it: now'],
    ['Description: a：b', 'Description', 'a：b'],
    ['Description：a: b', 'Description', 'a: b'],
    ['Description: see https://a.b', 'Description', 'see https://a.b'],
    ['Key metrics: many', 'Key metrics', 'many'],
    ['One two three four five six seven: eight', 'One two three four five six seven', 'eight'],
    ['`Upstream Issue`: none', 'Upstream Issue', 'none'],
    ['**`Upstream Issue`**: none', 'Upstream Issue', 'none'],
    ['`Mentor(s)`: Jane', 'Mentor(s)', 'Jane'],
    [`${'a'.repeat(70)}: b`, 'a'.repeat(70), 'b'],
    ['A: b', 'A', 'b'],
    ['Key_metrics: many', 'Key_metrics', 'many'],
    ['_Key_metrics_: many', 'Key_metrics', 'many'],
    ['a_: b', 'a', 'b'],
  ])('with a colon: %s', (line, label, value) => {
    expect(readLabelLine(line)).toMatchObject({ hasColon: true, label, value })
  })

  test.each([
    ': nothing',
    '：nothing',
    'https://a.b',
    'see ftp://a.b',
    'in https: no',
    'HTTP: no',
    '[Link](a): b',
    '<Mentors>: Jane',
    'Mentors]: Jane',
    '1 mentor: Jane',
    '"Mentors": Jane',
    '`mentors`: Jane',
    '`Description`: x',
    'see `Upstream Issue`: none',
    'One two three four five six seven eight: nine',
    `${'a'.repeat(71)}: b`,
    'Nothing here',
    'Mentors and others, who help',
    '   ',
  ])('no label at all: %s', line => {
    expect(readLabelLine(line)).toBeUndefined()
  })

  test.each([
    ['Mentors', 'mentors', 'Mentors', ''],
    ['**Mentor(s)**', 'mentors', 'Mentor(s)', ''],
    ['_Mentors_', 'mentors', 'Mentors', ''],
    ['Mentors -', 'mentors', 'Mentors', ''],
    ['Mentors  —', 'mentors', 'Mentors', ''],
    ['LFX', 'lfxUrl', 'LFX', ''],
    ['Expected Outcomse', 'expectedOutcome', 'Expected Outcomse', ''],
    ['[Issues](https://a.b/1)', 'upstreamIssues', 'Issues', 'https://a.b/1'],
    ['- [**Issues**](https://a.b/1)  ', 'upstreamIssues', 'Issues', 'https://a.b/1'],
    ['__Mentors__ Jane', 'mentors', 'Mentors', 'Jane'],
    ['**Mentors** — Jane', 'mentors', 'Mentors', 'Jane'],
    ['**Mentors**  =  Jane', 'mentors', 'Mentors', 'Jane'],
    ['Mentors = Jane', 'mentors', 'Mentors', 'Jane'],
    ['Mentors  –  Jane Doe', 'mentors', 'Mentors', 'Jane Doe'],
    ['Mentor(s) - Jane', 'mentors', 'Mentor(s)', 'Jane'],
    [
      'Upstream Issue <https://a.b/1> and more',
      'upstreamIssues',
      'Upstream Issue',
      '<https://a.b/1> and more',
    ],
    ['LFX URL  http://a.b/1', 'lfxUrl', 'LFX URL', 'http://a.b/1'],
  ])('without a colon: %s', (line, kind, label, value) => {
    expect(readLabelLine(line)).toMatchObject({ hasColon: false, kind, label, value })
  })

  test.each([
    'Mentors Jane',
    'Mentors, Jane',
    'Mentors!',
    'Mentors?',
    'Mentors.',
    'Mentors @jane',
    'Mentors; Jane',
    '1 Mentors',
    'Mentors-Jane',
    '**Mentors**Jane',
    '[Issues](https://a.b/1) and more',
    '[Issues] (https://a.b/1)',
    'see [Issues](https://a.b/1)',
    'Issues git://a.b/1',
    'Our Mentors - Jane',
    'Mentors, Skills - Go',
    'Mentors, **Skills** Go',
    'Mentors, LFX URL https://a.b/1',
    'Isue',
    'Metors',
    'Mentors - Jane\u2028Joe',
    '**Mentors** Jane\u2028Joe',
    'LFX URL https://a.b\u2028Joe',
  ])('no label without a colon: %s', line => {
    expect(readLabelLine(line)).toBeUndefined()
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
