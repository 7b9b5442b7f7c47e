import { describe, expect, test } from 'vitest'
import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { parseBody } from '../testing/parseProject.ts'
import { splitFieldSets } from './splitFieldSets.ts'

test('a second set of all fields is a project that has lost its heading', () => {
  const term = parseBody(
    '- Description: First.',
    '- Recommended Skills: Go',
    '- Mentors: @jane',
    '',
    '- Description: The second one. It has more to say.',
    '- Recommended Skills: Rust',
    '- Mentors: @joe',
  )
  expect(
    term.projects.map(({ title, line, endLine, recommendedSkills }) => [
      title,
      line,
      endLine,
      recommendedSkills,
    ]),
  ).toEqual([
    ['A project', 3, 7, ['Go']],
    ['The second one', 8, 10, ['Rust']],
  ])
  expect(term.notices.map(({ kind, line }) => [kind, line])).toEqual([['title-missing', 8]])
})

test('ideas in one list, told apart by blank lines', () => {
  const term = parseBody(
    '* Port it to BSD.',
    '* Required skills: C',
    '* Likely mentors: @jane',
    '',
    "* Fix the parser. It isn't standard.",
    '* Required skills: HTTP',
    '* Likely mentors: @joe',
  )
  expect(term.projects.map(({ title, summary, mentors }) => [title, summary, mentors[0]?.name])).toEqual([
    ['A project', '* Port it to BSD.', 'jane'],
    ['Fix the parser', "* Fix the parser. It isn't standard.", 'joe'],
  ])
})

test('one field that comes twice makes no second project', () => {
  const term = parseBody(
    '- Description: One.',
    '- Recommended Skills: Go',
    '- Recommended Skills: Rust',
    '- Mentors: @jane',
  )
  expect(term.projects.map(({ recommendedSkills }) => recommendedSkills)).toEqual([['Go', 'Rust']])
})

describe('where the next set begins', () => {
  const kinds: Record<string, FieldKind> = {
    d: 'description',
    s: 'recommendedSkills',
    m: 'mentors',
    i: 'upstreamIssues',
    l: 'lfxUrl',
    o: 'expectedOutcome',
    x: 'other',
  }
  /** 'd s m': fields of one line each, one below the other from line 1 on; 's=a//b' has the lines a, nothing and b. */
  function split(written: string) {
    let number = 0
    const fields = written.split(' ').map(one => {
      const [sign = '', text = 'text'] = one.split('=')
      const lines = text.split('/').map(text => ({ text, number: ++number }))
      return { kind: kinds[sign] ?? 'other', label: sign, line: lines[0]?.number ?? 0, lines }
    })
    return splitFieldSets({ summary: [{ text: 'first', number: 0 }], fields }).map(
      ({ line = 0, summary, fields }) =>
        [
          line,
          summary.map(({ text }) => text).join('/'),
          fields
            .map(
              ({ label, lines }) =>
                `${label}${lines.length > 1 ? `=${lines.map(({ text }) => text).join('/')}` : ''}`,
            )
            .join(' '),
        ].join(': '),
    )
  }

  test.each<[string, string[]]>([
    ['d s m', ['0: first: d s m']],
    ['d s m d s m', ['0: first: d s m', '4: : d s m']],
    ['d s m d s m d i l', ['0: first: d s m', '4: : d s m', '7: : d i l']],
    ['d m i d m l', ['0: first: d m i', '4: : d m l']],
    ['d m l o x d o m s', ['0: first: d m l o x', '6: : d o m s']],
    // Both need two of skills, mentors, issue and LFX address.
    ['d m d m', ['0: first: d m d m']],
    ['d s m d m', ['0: first: d s m d m']],
    ['d s d s m', ['0: first: d s d s m']],
    ['d o x d s m', ['0: first: d o x d s m']],
    ['d s m d o x', ['0: first: d s m d o x']],
    ['d s m d m m', ['0: first: d s m d m m']],
    // Only a description or skills begin one.
    ['m s i m s i', ['0: first: m s i m s i']],
    ['m i o m i o', ['0: first: m i o m i o']],
    ['s m d s m', ['0: first: s m d s m']],
    // Before skills, with the text behind the last blank line of what stands above.
    ['s m=a//b s m', ['0: first: s m', '4: b: s m']],
    ['s m=a//b//c/d s m', ['0: first: s m=a//b', '6: c/d: s m']],
    ['s m=/b s m', ['0: first: s m=/b s m']],
    ['s m=a/b s m', ['0: first: s m=a/b s m']],
    ['s m=a//b d s m', ['0: first: s m=a//b d s m']],
  ])('%s', (fields, sets) => {
    expect(split(fields)).toEqual(sets)
  })
})

describe('the title of a project that has lost its heading', () => {
  const titleOf = (...text: string[]) =>
    parseBody(
      '- Description: It.',
      '- Skills: Go',
      '- Mentors: @jane',
      `- Description: ${text[0]}`,
      ...text.slice(1),
      '- Skills: Go',
      '- Mentors: @joe',
    ).projects[1]?.title

  test.each<[string[], string]>([
    [['Port it. Then test it.'], 'Port it'],
    [['Port it: now'], 'Port it'],
    [['Port it; now'], 'Port it'],
    [['Port **it** to [BSD](https://a.b)'], 'Port it to BSD'],
    [['Port v1.2 to e.g. BSD. Now'], 'Port v1.2 to e.g. BSD'],
    [['Port it.'], 'Port it'],
    [['', '  - Port it. Now'], 'Port it'],
    [['...', '  Port it. Now'], 'Port it'],
    [['...'], 'Untitled project'],
    [[`${'word '.repeat(15)}words`], `${'word '.repeat(15)}words`],
    [[`${'word '.repeat(15)}words and`], `${'word '.repeat(15)}words…`],
    [[`${'word '.repeat(15)}wordss`], `${'word '.repeat(15).trim()}…`],
  ])('%j', (text, title) => {
    expect(titleOf(...text)).toBe(title)
  })
})
