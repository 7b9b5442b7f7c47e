import { describe, expect, test } from 'vitest'
import { readIssues } from './readIssues.ts'

const read = (...lines: string[]) => readIssues(lines.map((text, index) => ({ text, number: index + 1 })))
const issue = 'https://github.com/a/b/issues/1'

describe('addresses', () => {
  test.each([
    [issue, [{ url: issue }]],
    [`<${issue}>`, [{ url: issue }]],
    [`(${issue}).`, [{ url: issue }]],
    [`[${issue}](${issue})`, [{ url: issue }]],
    [`[a/b#1](${issue})`, [{ url: issue, label: 'a/b#1' }]],
    [`${issue}, ${issue}1 and ${issue}2.`, [{ url: issue }, { url: `${issue}1` }, { url: `${issue}2` }]],
    [`${issue} ${issue}`, [{ url: issue }]],
    [`${issue} - the high priority ones`, [{ url: issue, label: 'the high priority ones' }]],
    ['https://en.wikipedia.org/wiki/Go_(game)', [{ url: 'https://en.wikipedia.org/wiki/Go_(game)' }]],
    ['github.com/a/b/issues/1', [{ url: issue }]],
    [`${issue};${issue}2`, [{ url: issue }, { url: `${issue}2` }]],
    [`${issue},${issue}2`, [{ url: issue }, { url: `${issue}2` }]],
    ['https://web.archive.org/web/1/https://a.b', [{ url: 'https://web.archive.org/web/1/https://a.b' }]],
    [`(${issue})[a/b#1]`, [{ url: issue }]],
    [`- [x] ${issue}`, [{ url: issue }]],
    [`Harbor issue #1 - ${issue}`, [{ url: issue, label: 'Harbor issue #1' }]],
    [`${issue} (#2 as a stretch)`, [{ url: issue, label: '#2 as a stretch' }]],
  ])('%s', (text, issues) => {
    expect(read(text).issues).toEqual(issues)
  })

  test('one per bullet', () => {
    expect(read('', `  - ${issue}`, `  - ${issue}2`).issues).toEqual([{ url: issue }, { url: `${issue}2` }])
  })
})

test.each([
  'htps://github.com/a/b/issues/1',
  'https//github.com/a/b/issues/1',
  'https:github.com/a/b/issues/1',
  'https://github.com/ a/b/issues/1',
  'a/b/issues/1',
])('an address with a slip is mended, with a notice: %s', text => {
  const { issues, notices } = read(text)
  expect(issues.map(({ url }) => url)).toEqual([issue])
  expect(notices.map(({ kind }) => kind)).toEqual(['issue-shorthand'])
})

test('an issue by its short name gets GitHub’s address, with a notice', () => {
  const { issues, notices } = read('a/b#1')
  expect(issues).toEqual([{ url: issue, label: 'a/b#1' }])
  expect(notices.map(({ kind }) => kind)).toEqual(['issue-shorthand'])
})

test.each([
  [`${issue}, #2 and a/c#3`, [{ url: issue }, 'a/b#2', 'a/c#3']],
  [`${issue}; GH-2`, [{ url: issue }, 'a/b#2']],
  [`#1: ${issue}`, [{ url: issue }]],
  [`a/b#1 (${issue})`, [{ url: issue }]],
  ['a/b#1, #2', ['a/b#1', 'a/b#2']],
  ['https://github.com/a/b/pull/5 (#5)', [{ url: 'https://github.com/a/b/pull/5' }]],
])('issues of the same repository by their numbers: %s', (text, expected) => {
  const urls = expected.map(each =>
    typeof each === 'string' ? `https://github.com/${each.replace('#', '/issues/')}` : each.url,
  )
  const { issues, unread } = read(text)
  expect(issues.map(({ url }) => url)).toEqual(urls)
  expect(unread).toEqual([])
})

test('a number of no repository stays visible', () => {
  const { issues, unread, notices } = read('#12')
  expect(issues).toEqual([])
  expect(unread).toEqual([{ text: '#12', number: 1 }])
  expect(notices.map(({ kind }) => kind)).toEqual(['issue-unreadable'])
})

test('a number in a remark is no issue', () => {
  expect(read(`${issue} our #2 priority`).issues).toEqual([{ url: issue, label: 'our #2 priority' }])
})

test('an LFX address is no issue', () => {
  const lfx = 'https://mentorship.lfx.linuxfoundation.org/project/1-2'
  const { issues, lfxUrls, notices } = read(lfx, `  ${issue}`)
  expect(issues).toEqual([{ url: issue }])
  expect(lfxUrls).toEqual([lfx])
  expect(notices.map(({ kind, line }) => [kind, line])).toEqual([['issue-is-lfx-url', 1]])
})

test('words without an address stay visible', () => {
  const { issues, unread, notices } = read('TBD')
  expect(issues).toEqual([])
  expect(unread).toEqual([{ text: 'TBD', number: 1 }])
  expect(notices.map(({ kind }) => kind)).toEqual(['issue-unreadable'])
})

test('a text without an address is quoted at its beginning', () => {
  expect(read('word '.repeat(40)).notices.map(({ message }) => message)).toEqual([
    `“${'word '.repeat(20)}” holds no address.`,
  ])
})

test.each(['and', 'URL:', 'see', 'Issue -', 'Issues', 'link'])(
  '“%s” beside an address says nothing',
  word => {
    expect(read(`${word} ${issue}`)).toMatchObject({ issues: [{ url: issue }], unread: [] })
  },
)

test('a remark of more than 120 letters is no label', () => {
  const remark = 'word '.repeat(24).trim()
  expect(read(`${issue} ${remark}`).issues).toEqual([{ url: issue, label: remark }])
  expect(read(`${issue} ${remark} more`)).toMatchObject({
    issues: [{ url: issue }],
    unread: [{ text: `${issue} ${remark} more`, number: 1 }],
  })
})

test('words around several addresses stay visible', () => {
  expect(read(`Choose one of ${issue}, ${issue}2`).unread).toHaveLength(1)
})

describe('words beside one address are its label', () => {
  test.each<[string, string | undefined]>([
    [`Fix it: ${issue}`, 'Fix it'],
    [`${issue} (fix it)`, 'fix it'],
    [`  - ${issue} – fix it.`, 'fix it'],
    [`[Fix **it**](${issue})`, 'Fix it'],
    [`[Fix it](${issue}) now`, 'Fix it'],
    [`[x] ${issue}`, undefined],
    [`[ ]  ${issue}`, undefined],
    [`${issue} 2 of them`, '2 of them'],
    [`and and ${issue}`, undefined],
    [`Issues: ${issue}`, undefined],
    [`see also ${issue}`, 'see also'],
    [`#1 ${issue}`, undefined],
    [`a/b#1 ${issue}`, undefined],
    [`${issue} (#1)`, undefined],
    [`${issue} ###`, undefined],
    [`${issue} ...`, undefined],
  ])('%s', (text, label) => {
    expect(read(text).issues).toEqual([{ url: issue, ...(label && { label }) }])
  })

  test('where the link has one, they stay visible', () => {
    const text = `[Fix it](${issue}) now`
    expect(read(text).unread).toEqual([{ text, number: 1 }])
  })

  test('where there are none or only numbers, nothing does', () => {
    for (const text of [issue, `#1 ${issue}`, `see ${issue}`, `${issue}, ${issue}2`])
      expect(read(text)).toMatchObject({ unread: [], notices: [] })
  })
})

describe('short names', () => {
  const address = (path: string) => `https://github.com/${path}`

  test.each<[string, string[]]>([
    ['a/b#12', ['a/b/issues/12']],
    ['a/b/issues/12', ['a/b/issues/12']],
    ['a/b/pull/12', ['a/b/issues/12']],
    ['a-b/c.d#12', ['a-b/c.d/issues/12']],
    ['a/b#1 and a/c#2', ['a/b/issues/1', 'a/c/issues/2']],
    ['a/b#1, #2, #3', ['a/b/issues/1', 'a/b/issues/2', 'a/b/issues/3']],
    ['a/b#1 & GH-2', ['a/b/issues/1', 'a/b/issues/2']],
    ['a/b#1; #2 and #3', ['a/b/issues/1', 'a/b/issues/2', 'a/b/issues/3']],
    ['a/b#1, #2 or #3', ['a/b/issues/1', 'a/b/issues/2', 'a/b/issues/3']],
    ['a/b#1 (#2)', ['a/b/issues/1', 'a/b/issues/2']],
    ['a/b#1, #2 – both', ['a/b/issues/1', 'a/b/issues/2']],
    ['a/b#1, the #2 priority', ['a/b/issues/1']],
    ['a/b#1, x#2', ['a/b/issues/1']],
    ['a/b#1, #12345678', ['a/b/issues/1']],
    ['a/b#1, a/b#1', ['a/b/issues/1']],
    ['www.github.com/a/b/issues/1.', []],
    ['github.com/a/b/pull/1,', ['a/b/pull/1']],
  ])('%s', (text, paths) => {
    expect(
      read(text)
        .issues.map(({ url }) => url)
        .filter(url => !url.includes('www.')),
    ).toEqual(paths.map(address))
  })

  test('are told, each with its line and its address', () => {
    expect(read('', 'a/b#12').notices).toEqual([
      {
        kind: 'issue-shorthand',
        message: '“a/b#12” was read as https://github.com/a/b/issues/12.',
        line: 2,
      },
    ])
  })

  test('are of the repository of the line before', () => {
    expect(read(issue, '#2').issues.map(({ url }) => url)).toEqual([issue, address('a/b/issues/2')])
    expect(read(address('a/b/discussions/5'), '#2').issues.map(({ url }) => url)).toEqual([
      address('a/b/discussions/5'),
      address('a/b/issues/2'),
    ])
    expect(read(address('a/b'), '#2').issues.map(({ url }) => url)).toEqual([address('a/b')])
    expect(read('https://a.b/issues/1', '#2').issues.map(({ url }) => url)).toEqual(['https://a.b/issues/1'])
  })

  test.each([
    [address('a/b/pull/5'), '#5'],
    [address('A/B/issues/5'), 'a/b#5'],
    [`${address('a/b/issues/5')}/`, '#5'],
    [`${address('a/b/issues/5')}#comment`, '#5'],
    [`${address('a/b/issues/5')}?x=y`, '#5'],
    [address('a/b/discussions/5'), 'a/b#5'],
  ])('%s is what %s names already', (url, label) => {
    expect(read(url, label).issues).toHaveLength(1)
  })
})

describe('an LFX address', () => {
  const lfx = 'https://mentorship.lfx.linuxfoundation.org/project/1-2'

  test('that the project has is no rest; another is', () => {
    const line = [{ text: ` ${lfx} `, number: 4 }]
    expect(readIssues(line, lfx)).toMatchObject({ lfxUrls: [lfx], unread: [] })
    expect(readIssues(line, `${lfx}3`)).toMatchObject({ unread: [{ text: lfx, number: 4 }] })
    expect(readIssues(line)).toMatchObject({ unread: [] })
  })

  test('without a project is a rest', () => {
    expect(read('https://lfx.linuxfoundation.org/')).toMatchObject({
      lfxUrls: [],
      unread: [],
      notices: [
        { kind: 'issue-is-lfx-url', message: 'https://lfx.linuxfoundation.org/ is no issue.', line: 1 },
      ],
    })
  })
})

test('a mended address is told as it was written', () => {
  expect(read('- htps://github.com/a/b/issues/1').notices).toEqual([
    {
      kind: 'issue-shorthand',
      message: `“htps://github.com/a/b/issues/1” was read as ${issue}.`,
      line: 1,
    },
  ])
})

test('one unread line is told, the first', () => {
  expect(read('TBD', 'later').notices).toEqual([
    { kind: 'issue-unreadable', message: '“TBD” holds no address.', line: 1 },
  ])
  expect(read('TBD', issue).notices).toEqual([])
})

test('the name of an issue beside its address is no label, however long it is', () => {
  const url = 'https://github.com/acme-inc/some.thing/issues/12'
  expect(read(`acme-inc/some.thing#12 ${url}`)).toMatchObject({ issues: [{ url }], unread: [], notices: [] })
  expect(read(`acme-inc/some.thing#12 ${url}`).issues[0]).not.toHaveProperty('label')
})
