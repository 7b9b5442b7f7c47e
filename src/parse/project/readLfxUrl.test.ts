import { describe, expect, test } from 'vitest'
import { readLfxUrl } from './readLfxUrl.ts'

const read = (text: string) => readLfxUrl([{ text, number: 7 }])

test.each([
  [
    'https://mentorship.lfx.linuxfoundation.org/project/1a-2b',
    'https://mentorship.lfx.linuxfoundation.org/project/1a-2b',
  ],
  [
    '<https://mentorship.lfx.linuxfoundation.org/project/1a-2b>',
    'https://mentorship.lfx.linuxfoundation.org/project/1a-2b',
  ],
  [
    'https://mentorship.lfx.linuxfoundation.org/project/1a-2b/',
    'https://mentorship.lfx.linuxfoundation.org/project/1a-2b',
  ],
  [
    '[apply](https://mentorship.linuxfoundation.org/programs/1a-2b)',
    'https://mentorship.linuxfoundation.org/programs/1a-2b',
  ],
  [
    'https:// mentorship.lfx.linuxfoundation.org/project/1a-2b',
    'https://mentorship.lfx.linuxfoundation.org/project/1a-2b',
  ],
  [
    '(https://mentorship.lfx.linuxfoundation.org/project/1a-2b)[apply]',
    'https://mentorship.lfx.linuxfoundation.org/project/1a-2b',
  ],
  ['https://people.communitybridge.org/project/1a-2b', 'https://people.communitybridge.org/project/1a-2b'],
])('%s', (text, lfxUrl) => {
  expect(read(text).lfxUrl).toBe(lfxUrl)
})

test('a long text that is no address is quoted at its beginning', () => {
  expect(read('word '.repeat(40)).notices.map(({ message }) => message)).toEqual([
    `“${'word '.repeat(20)}” is no address of an LFX project.`,
  ])
})

describe('no address of an LFX project', () => {
  test.each([
    'TBD',
    'https://mentorship.lfx.linuxfoundation.org/',
    'https://crowdfunding.lfx.linuxfoundation.org/projects/1',
    'https://mentorship.lfx.linuxfoundation.org.evil.example/project/1',
  ])('%s stays visible, with a notice', text => {
    const { lfxUrl, unread, notices } = read(text)
    expect(lfxUrl).toBeUndefined()
    expect(unread).toEqual([{ text, number: 7 }])
    expect(notices.map(({ kind, line }) => [kind, line])).toEqual([['lfx-url-unreadable', 7]])
  })
})

const lfxUrl = 'https://mentorship.lfx.linuxfoundation.org/project/1a-2b'
const bare = 'mentorship.lfx.linuxfoundation.org/project/1a-2b'

test.each([
  bare,
  `<${bare}>`,
  `(${bare})`,
  `Apply: ${bare}`,
  bare.toUpperCase().replace('PROJECT/1A-2B', 'project/1a-2b'),
])('without a scheme: %s', text => {
  expect(read(text).lfxUrl?.toLowerCase()).toBe(lfxUrl)
})

test.each([`x${bare}`, `x.${bare}`])('no address: %s', text => {
  expect(read(text).lfxUrl).toBeUndefined()
})

test.each([
  [lfxUrl, []],
  [`${lfxUrl} ${lfxUrl}`, []],
  [`[a](${lfxUrl}) .`, []],
  [`${lfxUrl} x`, []],
  [`${lfxUrl} (closed)`, [`${lfxUrl} (closed)`]],
  [`  ${lfxUrl} ${lfxUrl}9 `, [`${lfxUrl} ${lfxUrl}9`]],
  [`${lfxUrl} https://a.b`, [`${lfxUrl} https://a.b`]],
])('what says more than the address stays visible: %s', (text, unread) => {
  expect(read(text)).toEqual({ lfxUrl, unread: unread.map(text => ({ text, number: 7 })), notices: [] })
})

test('the first of two lines counts', () => {
  const { unread, notices, ...rest } = readLfxUrl([
    { text: lfxUrl, number: 1 },
    { text: `${lfxUrl}9`, number: 2 },
  ])
  expect(rest).toEqual({ lfxUrl })
  expect(unread).toEqual([{ text: `${lfxUrl}9`, number: 2 }])
  expect(notices).toEqual([])
})
