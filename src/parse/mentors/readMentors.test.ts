import { describe, expect, test } from 'vitest'
import type { Mentor } from '../../model/term.ts'
import { readMentors } from './readMentors.ts'

const read = (...lines: string[]) => readMentors(lines.map((text, index) => ({ text, number: index + 1 })))
const jane: Mentor = { name: 'Jane Doe', github: 'jane', email: 'jane@example.com' }

describe('one mentor', () => {
  test.each<[string, Mentor]>([
    ['Jane Doe (@jane, jane@example.com)', jane],
    ['Jane Doe(@jane, jane@example.com),', jane],
    ['Jane Doe (@jane jane@example.com)', jane],
    ['Jane Doe (jane@example.com, @jane)', jane],
    ['Jane Doe (@jane, [jane@example.com](mailto:jane@example.com))', jane],
    ['Jane Doe (@jane, <jane@example.com>)', jane],
    ['Jane Doe (@jane，jane@example.com)', jane],
    ['Jane Doe @jane jane@example.com', jane],
    ['Jane Doe, @jane (jane@example.com)', jane],
    ['@jane - Jane Doe(jane@example.com)', jane],
    ['@jane Jane Doe (jane@example.com)', jane],
    ['(Jane Doe, @jane, jane@example.com)', jane],
    ['[Jane Doe] (@jane, jane@example.com)', jane],
    ['[Jane Doe](https://github.com/jane) (jane@example.com)', jane],
    ['[Jane Doe](https://twitter.com/other) (@jane, jane@example.com)', jane],
    ['Jane Doe (GitHub: @jane, email: jane@example.com)', jane],
    ['**Jane Doe** (`@jane`, jane@example.com)', jane],
    ['Jane Doe (@[jane](https://github.com/jane), jane AT example DOT com)', jane],
    ['Jane Doe (@jane, jane[at]example.com)', jane],
    ['Mentor(s):  Jane Doe (@jane, jane@example.com)', jane],
    ['Jane Doe (jane)', { name: 'Jane Doe', github: 'jane' }],
    ['Jane Doe, jane@example.com)', { name: 'Jane Doe', email: 'jane@example.com' }],
    ['Jane Doe', { name: 'Jane Doe' }],
    ['@jane', { name: 'jane', github: 'jane' }],
    ['[@jane](https://github.com/jane)', { name: 'jane', github: 'jane' }],
    ['https://github.com/jane', { name: 'jane', github: 'jane' }],
    ['TianYi(Tony) (@jane)', { name: 'TianYi(Tony)', github: 'jane' }],
    ['Kevin(Zefeng) Wang (@jane)', { name: 'Kevin(Zefeng) Wang', github: 'jane' }],
    ['Charles-Edouard Brétéché (@jane)', { name: 'Charles-Edouard Brétéché', github: 'jane' }],
    ['Jane Doe (@jane_corp)', { name: 'Jane Doe', github: 'jane_corp' }],
    ['Jane Doe (@jane) - primary', { name: 'Jane Doe', github: 'jane', role: 'primary' }],
    ['Jane Doe (@jane) - Secondary Mentor', { name: 'Jane Doe', github: 'jane', role: 'Secondary Mentor' }],
    ['Primary Mentor: Jane Doe (@jane)', { name: 'Jane Doe', github: 'jane', role: 'Primary' }],
    ['@jane (Jane Doe, jane@example.com)', jane],
    ['Jane Doe (github.com/jane, jane@example.com)', jane],
    ['Jane Doe (@jane), primary', { name: 'Jane Doe', github: 'jane', role: 'primary' }],
    ['Jane Doe (backup)', { name: 'Jane Doe', role: 'backup' }],
  ])('%s', (text, mentor) => {
    expect(read(text).mentors).toEqual([mentor])
  })

  test.each([
    [
      '  - Peter Hunt, haircommander, pehunt@redhat.com',
      { name: 'Peter Hunt', github: 'haircommander', email: 'pehunt@redhat.com' },
    ],
    ['  - Hung-Ying, Tai (@hydai)', { name: 'Hung-Ying, Tai', github: 'hydai' }],
  ])('of a bullet with commas: %s', (text, mentor) => {
    expect(read(text).mentors).toEqual([mentor])
  })

  test('on several bullets', () => {
    expect(read('', '- Jane Doe', '  - GitHub: @jane', '  - Email: jane@example.com').mentors).toEqual([jane])
  })
})

describe('several mentors', () => {
  test.each([
    ['A Bee (@a, a@x.io); C Dee (@c, c@x.io)', 'a a@x.io, c c@x.io'],
    ['A Bee (@a), C Dee (@c) and E Eff (@e)', 'a, c, e'],
    ['A Bee (@a, a@x.io) C Dee (@c, c@x.io)', 'a a@x.io, c c@x.io'],
    ['A Bee (@a) / C Dee (@c)', 'a, c'],
    ['A Bee (@a) & C Dee (@c)', 'a, c'],
    ['@a, @c, @e', 'a, c, e'],
    ['A Bee @a a@x.io, C Dee @c c@x.io', 'a a@x.io, c c@x.io'],
    ['A Bee (@a, a@x.io, C Dee (@c, c@x.io))', 'a a@x.io, c c@x.io'],
    ['@a - A Bee, a@x.io); @c - C Dee(c@x.io); @e E Eff (e@x.io)', 'a a@x.io, c c@x.io, e e@x.io'],
  ])('%s', (text, expected) => {
    const { mentors } = read(text)
    expect(mentors.map(({ github, email }) => [github, email].filter(Boolean).join(' ')).join(', ')).toBe(
      expected,
    )
  })

  test('on lines of their own, a link each', () => {
    const { mentors } = read(
      '[A Bee](https://github.com/a),',
      ' [C Dee](https://github.com/c), and',
      ' [E Eff](https://github.com/e).',
    )
    expect(mentors).toEqual([
      { name: 'A Bee', github: 'a' },
      { name: 'C Dee', github: 'c' },
      { name: 'E Eff', github: 'e' },
    ])
  })

  test('who come twice are one', () => {
    expect(read('a@x.io@A @c', '@A - A Bee, a@x.io; @c').mentors).toEqual(
      [
        { name: 'A Bee', github: 'A', email: 'a@x.io' },
        { name: 'c', github: 'c' },
      ].toReversed(),
    )
  })
})

describe('what can be no part of a mentor is left out, noticed, and stays visible', () => {
  test.each([
    [
      'Jane Doe (@Jane Doe, jane@example.com)',
      'handle-invalid',
      '“@Jane Doe” was left out.',
      { name: 'Jane Doe', email: 'jane@example.com' },
    ],
    [
      'Jane Doe (@jane, jane@doe@example.com)',
      'email-invalid',
      '“jane@doe@example.com” was left out.',
      { name: 'Jane Doe', github: 'jane' },
    ],
    ['Jane Doe (@jane.doe)', 'handle-invalid', '“@jane.doe” was left out.', { name: 'Jane Doe' }],
    [
      'Jane Doe ([@jd](https://twitter.com/jd))',
      'handle-elsewhere',
      '“@jd” is no link to GitHub.',
      { name: 'Jane Doe' },
    ],
  ])('%s', (text, kind, message, mentor) => {
    const { mentors, notices, unread } = read(text)
    expect(mentors).toEqual([mentor])
    expect(notices).toEqual([{ kind, message, line: 1 }])
    expect(unread).toEqual([{ text, number: 1 }])
  })

  test.each([
    'TBD',
    'TBD (@tbd, tbd@example)',
    'consulting with Google Envoy team.',
    'Please ask in the Slack channel of our project',
  ])('“%s” is no mentor', text => {
    const { mentors, unread } = read(text)
    expect(mentors).toEqual([])
    expect(unread).toHaveLength(1)
  })

  test('a remark of the template', () => {
    const { mentors, unread } = read(
      '#For GSoC, it is **required** to have at least 2 mentors',
      '  - Jane Doe (@jane)',
    )
    expect(mentors).toEqual([{ name: 'Jane Doe', github: 'jane' }])
    expect(unread.map(({ number }) => number)).toEqual([1])
  })

  test('words behind the contacts', () => {
    const { mentors, unread } = read('Jane Doe (@jane) from Dapr Agents')
    expect(mentors).toEqual([{ name: 'Jane Doe', github: 'jane' }])
    expect(unread).toHaveLength(1)
  })
})
