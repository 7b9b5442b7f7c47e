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
    ['Jane Doe (@jane on GitHub)', { name: 'Jane Doe', github: 'jane' }],
    ['Queen Anne of Cleves (@anne)', { name: 'Queen Anne of Cleves', github: 'anne' }],
    ['Jane Doe (backup)', { name: 'Jane Doe', role: 'backup' }],
    ['Jane Doe (@jane\\_corp)', { name: 'Jane Doe', github: 'jane_corp' }],
    ['Jane Doe (@jane, \\<jane@example.com\\>)', jane],
    ['Jane Doe (@jane, jane {at} example {dot} com)', jane],
    ['Jane Doe (@jane, jane<at>example.com)', jane],
    ['Jane Doe (@jane, jane at example.com)', jane],
    ['Jane Doe (@jane, jane_at_example.com)', jane],
    ['Jane Doe (@jane, jane @ example.com)', jane],
    ['Jane Doe {@jane, jane@example.com}', jane],
    ['Jane Doe ([GitHub](https://github.com/jane), [Email](mailto:jane@example.com))', jane],
    ['[@jane (Jane Doe)](https://github.com/jane) jane@example.com', jane],
    ['[Jane Doe](@jane) <jane@example.com>', jane],
    ['Jane Doe (Email jane@example.com, GitHub jane)', jane],
    ['Name: Jane Doe, GitHub: jane, Email: jane@example.com', jane],
    ['Jane Doe | @jane | jane@example.com', jane],
    ['Jane Doe – GitHub: https://github.com/jane – Email: jane@example.com', jane],
    ['![](https://github.com/jane.png) Jane Doe (@jane, jane@example.com) 🇩🇪', jane],
    ['"Jane Doe" (@jane, jane@example.com)', jane],
    ['Jane Doe, Jr. (@jane)', { name: 'Jane Doe, Jr.', github: 'jane' }],
    ['Dr. Jane Doe, PhD (@jane)', { name: 'Dr. Jane Doe, PhD', github: 'jane' }],
    ['Jane Doe (mentor)', { name: 'Jane Doe' }],
    ['Jane Doe (JD)', { name: 'Jane Doe', github: 'JD' }],
  ])('%s', (text, mentor) => {
    const { mentors, notices } = read(text)
    expect(mentors).toEqual([mentor])
    expect(notices).toEqual([])
  })

  test.each<[string, string]>([
    ['Jane Doe (@jane) [primary]', 'primary'],
    ['Jane Doe (@jane) *primary*', 'primary'],
    ['Jane Doe (@jane) \\[primary\\]', 'primary'],
    ['Jane Doe (primary, @jane)', 'primary'],
    ['Jane Doe (@jane primary)', 'primary'],
    ['Jane Doe: primary (@jane)', 'primary'],
    ['(Primary) Jane Doe (@jane)', 'Primary'],
    ['Primary mentor - Jane Doe (@jane)', 'Primary'],
    ['Primary mentor Jane Doe (@jane)', 'Primary'],
    ['Co-Mentor - Jane Doe (@jane)', 'Co-Mentor'],
    ['Second mentor: Jane Doe (@jane)', 'Second mentor'],
    ['Jane Doe - lead mentor (@jane)', 'lead mentor'],
    ['Jane Doe (@jane), as backup', 'backup'],
    ['Jane Doe (@jane) will be the primary mentor', 'primary mentor'],
  ])('with a role: %s', (text, role) => {
    expect(read(text).mentors).toEqual([{ name: 'Jane Doe', github: 'jane', role }])
  })

  test.each([
    'Jane Doe, Red Hat (@jane)',
    'Jane Doe, IBM, @jane',
    'Jane Doe, Acme (@jane)',
    'Jane Doe (IBM) (@jane)',
    'Jane Doe (Microsoft, @jane)',
    'Jane Doe @ Google (@jane)',
    'Jane Doe - Red Hat (@jane)',
    'Jane Doe from Acme Labs (@jane)',
    'Jane Doe of IBM (@jane)',
    'Jane Doe from Berlin (@jane)',
    'Red Hat: Jane Doe (@jane)',
    'Jane Doe, Maintainer of Harbor, (@jane)',
    'Jane Doe (they/them) (@jane)',
    'Jane Doe, she/her (@jane)',
    'Jane Doe (GitHub: jane; Slack: @janed)',
    'Jane Doe (@janed on CNCF Slack, @jane on GitHub)',
    'Jane Doe @jane (GitHub), @janed (Slack)',
    'Jane Doe: jane (GitHub), janed (Slack)',
    'Jane Doe (@jane, UTC+2)',
    'Jane Doe (@jane, janed)',
    'TBD - Jane Doe (@jane) to confirm',
    'potentially Jane Doe (@jane)',
    'Jane Doe (@jane, @jane-at-work)',
  ])('what stands beside the name stays visible: %s', text => {
    const { mentors, unread, notices } = read(text)
    expect(mentors).toEqual([{ name: 'Jane Doe', github: 'jane' }])
    expect(unread).toEqual([{ text, number: 1 }])
    expect(notices).toEqual([])
  })

  test.each(['IBM', 'Intel', 'TBD', 'they/them', 'Kubernetes', 'maintainer', 'Slack'])(
    '“%s” in brackets is no handle',
    word => {
      const text = `Jane Doe (${word})`
      expect(read(text)).toEqual({
        mentors: [{ name: 'Jane Doe' }],
        unread: [{ text, number: 1 }],
        notices: [],
      })
    },
  )

  test.each([['Jane Doe (Acme)'], ['Jane Doe (EMEA)']])('a word that may be a handle is none: %s', text => {
    const { mentors, unread, notices } = read(text)
    expect(mentors).toEqual([{ name: 'Jane Doe' }])
    expect(unread).toHaveLength(1)
    expect(notices.map(({ kind }) => kind)).toEqual(['mentor-unreadable'])
  })

  test.each<[string, Mentor]>([['Jane Doe (@jane_corp)', { name: 'Jane Doe', github: 'jane_corp' }]])(
    '%s',
    (text, mentor) => {
      expect(read(text).mentors).toEqual([mentor])
    },
  )

  test.each([
    [
      '  - Peter Hunt, haircommander, pehunt@redhat.com',
      { name: 'Peter Hunt', github: 'haircommander', email: 'pehunt@redhat.com' },
    ],
    ['  - Hung-Ying, Tai (@hydai)', { name: 'Hung-Ying, Tai', github: 'hydai' }],
  ])('of a bullet with commas: %s', (text, mentor) => {
    expect(read(text).mentors).toEqual([mentor])
  })

  test.each([
    [['', '- Jane Doe', '  - GitHub: @jane', '  - Email: jane@example.com']],
    [['', '- Name: Jane Doe', '  GitHub: jane', '  Email: jane@example.com']],
    [['', '- **Name:** Jane Doe', '- **GitHub:** jane', '- **Email:** <jane@example.com>']],
    [['', '- @jane', '  - Name: Jane Doe', '  - jane@example.com']],
    [['', '- 1. Jane Doe (@jane, jane@example.com)']],
    [['', '- [x] Jane Doe, @jane, jane@example.com']],
    [['| Name | GitHub | Email |', '| --- | :-: | --- |', '| Jane Doe | jane | jane@example.com |']],
    [
      [
        'GitHub | Mentor | E-mail',
        '--- | --- | ---',
        '[jane](https://github.com/jane) | Jane Doe | jane@example.com',
      ],
    ],
    [['| | |', '|-|-|', '| Jane Doe | @jane, jane@example.com |']],
  ])('on several lines: %j', lines => {
    expect(read(...lines)).toEqual({ mentors: [jane], unread: [], notices: [] })
  })
})

test('empty cells and dashes of a table say nothing', () => {
  const { mentors, unread, notices } = read(
    '| Name | GitHub | Email |',
    '| --- | --- | --- |',
    '| Jane Doe | | - |',
    '| Joe Roe | joe | – |',
  )
  expect(mentors).toEqual([{ name: 'Jane Doe' }, { name: 'Joe Roe', github: 'joe' }])
  expect([...unread, ...notices]).toEqual([])
})

describe('several mentors', () => {
  test.each([
    ['A Bee (@a, a@x.io); C Dee (@c, c@x.io)', 'a a@x.io, c c@x.io'],
    ['A Bee (@a), C Dee (@c) and E Eff (@e)', 'a, c, e'],
    ['A Bee (@a, a@x.io) C Dee (@c, c@x.io)', 'a a@x.io, c c@x.io'],
    ['A Bee (@a) / C Dee (@c)', 'a, c'],
    ['A Bee (@a) & C Dee (@c)', 'a, c'],
    ['@a, @c, @e', 'a, c, e'],
    ['@a @c @e', 'a, c, e'],
    ['A Bee (@a)  C Dee (@c)', 'a, c'],
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

  test.each([
    ['A Bee & C Dee (@a & @c)', 'a, c'],
    ['A Bee and C Dee (@a, a@x.io, @c, c@x.io)', 'a a@x.io, c c@x.io'],
    ['A Bee, C Dee (a@x.io / c@x.io)', 'a@x.io, c@x.io'],
    ['A Bee @a C Dee @c', 'a, c'],
    ['A Bee a@x.io C Dee c@x.io', 'a@x.io, c@x.io'],
    ['1. A Bee (@a) 2. C Dee (@c)', 'a, c'],
    ['A Bee (@a)<br>C Dee (@c)', 'a, c'],
    ['A Bee (@a) • C Dee (@c)', 'a, c'],
    ['A Bee (@a) with support from C Dee (@c)', 'a, c'],
    ['A Bee, IBM (@a), C Dee, Red Hat (@c)', 'a, c'],
    ['李明(@liming)、王伟(@wangwei)', 'liming, wangwei'],
  ])('%s', (text, expected) => {
    const { mentors } = read(text)
    expect(mentors.map(({ github, email }) => [github, email].filter(Boolean).join(' ')).join(', ')).toBe(
      expected,
    )
  })

  test('more names than handles: only a handle that resembles a name has an owner', () => {
    const { mentors, unread, notices } = read('Ann Poe, Jane Doe, John Roe (@jane, @zed)')
    expect(mentors).toEqual([{ name: 'Ann Poe' }, { name: 'Jane Doe', github: 'jane' }, { name: 'John Roe' }])
    expect(unread).toHaveLength(1)
    expect(notices).toEqual([{ kind: 'mentor-unreadable', message: '“zed” was left out.', line: 1 }])
  })

  test.each([
    [['- Primary:', '  - A Bee', '- Backup mentors', '  - C Dee', '  - E Eff']],
    [['**Primary mentor**', '- A Bee', '', '**Backup mentors:**', '- C Dee', '- E Eff']],
    [['- Primary', '- A Bee', '- Backup', '- C Dee', '- E Eff']],
    [['Primary: A Bee', 'Backup mentors: C Dee, E Eff']],
    [['| Name | Role |', '|---|---|', '| A Bee | Primary |', '| C Dee | Backup |', '| E Eff | Backup |']],
  ])('under their roles: %j', lines => {
    expect(read(...lines).mentors).toEqual([
      { name: 'A Bee', role: 'Primary' },
      { name: 'C Dee', role: 'Backup' },
      { name: 'E Eff', role: 'Backup' },
    ])
  })

  test('a role below a name is that mentor’s own', () => {
    expect(read('- A Bee', '  - primary', '- C Dee').mentors).toEqual([
      { name: 'A Bee', role: 'primary' },
      { name: 'C Dee' },
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
    [
      'Jane Doe ((@jd)[https://twitter.com/jd)',
      'handle-elsewhere',
      '“@jd” is no link to GitHub.',
      { name: 'Jane Doe' },
    ],
    [
      '[Jane Doe](https://twitter.com/jd)',
      'handle-elsewhere',
      '“https://twitter.com/jd” is no link to GitHub.',
      { name: 'Jane Doe' },
    ],
    [
      '[Jane Doe](https://twitter.com/other) (@jane, jane@example.com)',
      'handle-elsewhere',
      '“https://twitter.com/other” is no link to GitHub.',
      jane,
    ],
    [
      '[Jane Doe](https://github.com/jane.doe)',
      'handle-invalid',
      '“https://github.com/jane.doe” is nobody’s page on GitHub.',
      { name: 'Jane Doe' },
    ],
    ['Jane Doe (@jane_d)', 'handle-invalid', '“@jane_d” was left out.', { name: 'Jane Doe' }],
    ['Jane Doe (@handle)', 'handle-invalid', '“@handle” was left out.', { name: 'Jane Doe' }],
    [
      'Jane Doe, @acme/maintainers',
      'handle-invalid',
      '“@acme/maintainers” was left out.',
      { name: 'Jane Doe' },
    ],
    ['Jane Doe ~~John Roe~~', 'mentor-unreadable', '“John Roe” is struck out.', { name: 'Jane Doe' }],
    ['Jane Doe and others', 'mentor-unreadable', '“others” names nobody.', { name: 'Jane Doe' }],
  ])('%s', (text, kind, message, mentor) => {
    const { mentors, notices, unread } = read(text)
    expect(mentors).toEqual([mentor])
    expect(notices).toEqual([{ kind, message, line: 1 }])
    expect(unread).toEqual([{ text, number: 1 }])
  })

  test.each([
    'TBD',
    'N/A',
    '@TBD',
    'None yet',
    'To be announced soon',
    'Looking for mentors',
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

describe('more than a line of mentors has', () => {
  test('600 in a line: a hundred are read, and the line stays visible', () => {
    const line = Array.from({ length: 600 }, (_, index) => `@jane${index}`).join(', ')
    const { mentors, unread } = read(line)
    expect(mentors.map(({ github }) => github)).toEqual(
      Array.from({ length: 100 }, (_, index) => `jane${index}`),
    )
    expect(unread).toEqual([{ text: line, number: 1 }])
  })

  test('2,000 letters about one: the line stays a text, the next is read', () => {
    const line = `Jane Doe (@jane) ${'who knows the code '.repeat(120)}`.trim()
    const { mentors, unread } = read(line, 'John Roe (@john)')
    expect(mentors).toEqual([{ name: 'John Roe', github: 'john' }])
    expect(unread).toEqual([{ text: line, number: 1 }])
  })

  test('a handle that is called like a role names somebody', () => {
    expect(read('- @lead', '  - @jane').mentors.map(({ github }) => github)).toEqual(['lead', 'jane'])
  })
})

/** 'name (handle, address) {role}' of each, and whether a line stays visible. */
const shown = (...lines: string[]) => {
  const { mentors, unread } = read(...lines)
  return [
    ...mentors.map(({ name, github, email, role }) =>
      [name, github || email ? `(${[github, email].filter(Boolean).join(' ')})` : '', role ? `{${role}}` : '']
        .filter(part => part !== '')
        .join(' '),
    ),
    ...unread.map(({ number }) => `line ${number}`),
  ]
}

describe('what a line adds to those before', () => {
  test.each<[string[], string[]]>([
    [['Jane Doe', '@jane'], ['Jane Doe (jane)']],
    [['Jane Doe', 'jane@x.io'], ['Jane Doe (jane@x.io)']],
    [['Jane Doe (@jane)', 'jane@x.io'], ['Jane Doe (jane jane@x.io)']],
    [
      ['Jane Doe (@jane)', '@joe'],
      ['Jane Doe (jane)', 'joe (joe)'],
    ],
    [
      ['Jane Doe (j@x.io)', 'joe@x.io'],
      ['Jane Doe (j@x.io)', 'joe (joe@x.io)'],
    ],
    [['@jane', 'Jane Doe j@x.io'], ['Jane Doe (jane j@x.io)']],
    [
      ['@jane', 'Jane Doe'],
      ['jane (jane)', 'Jane Doe'],
    ],
    [['@jane', 'Name: Jane Doe'], ['Jane Doe (jane)']],
    [
      ['j@x.io', 'Name: Jane Doe'],
      ['j (j@x.io)', 'Jane Doe'],
    ],
    [
      ['Jane Doe (@jane)', 'Joe Roe (@joe)', '@JANE'],
      ['Jane Doe (jane)', 'Joe Roe (joe)'],
    ],
    [
      ['Jane Doe (@jane)', 'Janet Doe (@jane)'],
      ['Jane Doe (jane)', 'line 2'],
    ],
    [
      ['Jane Doe (j@x.io)', 'Joe Roe (j@x.io)'],
      ['Jane Doe (j@x.io)', 'Joe Roe (j@x.io)'],
    ],
    [['Jane Doe (j@x.io)', 'J@x.io'], ['Jane Doe (j@x.io)']],
    [['Jane Doe (j@x.io)', 'Jane Doe (@jane, j@x.io)'], ['Jane Doe (jane j@x.io)']],
    [['Jane Doe (@jane)', '@jane (lead)'], ['Jane Doe (jane) {lead}']],
    [['Jane Doe (@jane, @janed)'], ['Jane Doe (jane)', 'line 1']],
    [['Jane Doe (@jane, j@x.io, j@y.io)'], ['Jane Doe (jane j@x.io)', 'line 1']],
    [['@a @c'], ['a (a)', 'c (c)']],
    [['@a @c c@x.io'], ['a (a)', 'c (c)', 'line 1']],
    [['Jane Doe (@jane)', 'primary'], ['Jane Doe (jane) {primary}']],
    [
      ['Jane Doe (@jane)', '* * primary mentor'],
      ['Jane Doe (jane)', 'line 2'],
    ],
    [['primary'], ['line 1']],
  ])('%j', (lines, want) => {
    expect(shown(...lines)).toEqual(want)
  })
})

describe('who reads as a name', () => {
  test.each<[string, string[]]>([
    ['zhonghu xu', ['zhonghu xu']],
    ['jane von doe roe', ['line 1']],
    ['Jane van der Doe', ['Jane van der Doe']],
    ['One Two Three Four Five Six', ['One Two Three Four Five Six']],
    ['One Two Three Four Five Six Seven', ['line 1']],
    ['Ask us on Slack', ['line 1']],
    ['12', ['line 1']],
    ['李明', ['李明']],
  ])('%s', (text, want) => {
    expect(shown(text).filter(each => want[0] !== 'line 1' || each === 'line 1')).toEqual(want)
  })

  test('what names nobody is told', () => {
    expect(read('Please ask us on our Slack channel').notices).toEqual([
      {
        kind: 'mentor-unreadable',
        message: '“Please ask us on our Slack channel” names nobody.',
        line: 1,
      },
    ])
  })
})

describe('roles above', () => {
  test.each<[string[], string[]]>([
    [
      ['- Primary', '  - A Bee', '- C Dee'],
      ['A Bee {Primary}', 'C Dee'],
    ],
    [
      ['Primary', '- A Bee', 'C Dee'],
      ['A Bee {Primary}', 'C Dee {Primary}'],
    ],
    [
      ['- A Bee', '- Primary:', '- C Dee'],
      ['A Bee', 'C Dee {Primary}'],
    ],
    [
      ['- A Bee', '- Primary', '- C Dee'],
      ['A Bee {Primary}', 'C Dee'],
    ],
    [['- Primary:', '  - A Bee (lead)'], ['A Bee {lead}']],
    [['- Mentors:', '  - A Bee'], ['A Bee']],
    [['- Primary:', '', '  - A Bee'], ['A Bee {Primary}']],
    [['Backup mentors: A Bee, C Dee'], ['A Bee {Backup}', 'C Dee {Backup}']],
    [['Mentors: A Bee, C Dee'], ['A Bee', 'C Dee']],
    [['Backup mentor: A Bee, C Dee'], ['A Bee {Backup}', 'C Dee']],
  ])('%j', (lines, want) => {
    expect(shown(...lines)).toEqual(want)
  })

  test('a label gives its role to who has none', () => {
    const line = (text: string) => ({ text, number: 1, role: 'Backup' })
    expect(readMentors([line('A Bee'), line('C Dee (lead)')]).mentors).toEqual([
      { name: 'A Bee', role: 'Backup' },
      { name: 'C Dee', role: 'lead' },
    ])
  })
})
