import { describe, expect, test } from 'vitest'
import { findProfileHandle, isEmail, isHandle, restoreHiddenEmails } from './contacts.ts'

describe('a profile on GitHub', () => {
  test.each([
    'https://github.com/jane',
    'http://www.github.com/jane/',
    'github.com/@jane',
    ' https://GitHub.com/jane?tab=repositories ',
    'https://github.com/jane#x',
  ])('%s is of jane', url => {
    expect(findProfileHandle(url)).toBe('jane')
  })

  test.each([
    'https://github.com/jane/repository',
    'https://gitlab.com/jane',
    'https://evil.example/github.com/jane',
    'https://gist.github.com/jane',
    'https://github.com/',
    'https://github.com/handle',
  ])('%s is none', url => {
    expect(findProfileHandle(url)).toBeUndefined()
  })
})

test.each(['jane', 'jane-doe', 'j', 'JD2'])('%s is a handle', text => {
  expect(isHandle(text)).toBe(true)
})

test.each(['', 'handle', 'tbd', 'jane doe', 'jane.doe', 'a'.repeat(40)])('%j is no handle', text => {
  expect(isHandle(text)).toBe(false)
})

test.each(['jane@a.example', 'jane.doe+x@mail.a.example', `${'a'.repeat(244)}@a.example`])(
  '%s is an address',
  text => {
    expect(isEmail(text)).toBe(true)
  },
)

test.each([
  'jane',
  'jane@example',
  'a@b@c.example',
  'jane @a.example',
  '@a.example',
  'jane@.e',
  'jane@a.e1',
  '<jane@a.example>',
  `${'a'.repeat(245)}@a.example`,
])('%s is no address', text => {
  expect(isEmail(text)).toBe(false)
})

describe('a hidden address', () => {
  test.each([
    'jane AT a DOT example',
    'jane [at] a [dot] example',
    'jane {at} a {dot} example',
    'jane (at) a (dot) example',
    'jane <at> a.example',
    'jane(@)a(.)example',
    'jane_at_a.example',
    'jane-at-a_dot_example',
    'jane at a dot example',
    'jane at a.example',
    'jane @ a.example',
  ])('%s is jane@a.example', text => {
    expect(restoreHiddenEmails(text)).toBe('jane@a.example')
  })

  test.each(['meet at noon', 'Jane Doe at a company', 'chat', 'Jane @ Google', 'look at https://a.example'])(
    '%s is none',
    text => {
      expect(restoreHiddenEmails(text)).toBe(text)
    },
  )
})

test.each([
  ['jane [AT] a.example', 'jane@a.example'],
  ['jane  (  at  )  a.example', 'jane@a.example'],
  ['jane [@] a [.] example', 'jane@a.example'],
  ['Jane (jane at a.example)', 'Jane (jane@a.example)'],
  ['Jane, jane.d+x at mail.a.example', 'Jane, jane.d+x@mail.a.example'],
  ['Jane: jane at a.example', 'Jane: jane@a.example'],
  ['Jane; jane at a.example', 'Jane; jane@a.example'],
  ['@j | jane at a.example', '@j | jane@a.example'],
  ['@j / jane @ a.example', '@j / jane@a.example'],
  ['Jane jane at a.example', 'Jane jane at a.example'],
  ['Jane jane at a dot example', 'Jane jane@a.example'],
  ['jane_at_a_dot_example', 'jane@a.example'],
  ['jane_at_a', 'jane_at_a'],
  ['jane_at_ a.example', 'jane_at_ a.example'],
  ['jane AT a', 'jane@a'],
  ['jane at a.e1', 'jane at a.e1'],
  ['jane at a', 'jane at a'],
])('“%s” is read as “%s”', (text, restored) => {
  expect(restoreHiddenEmails(text)).toBe(restored)
})

test.each([
  ['https://github.com/jane?', 'jane'],
  ['github.com/jane-d', 'jane-d'],
  ['HTTP://GITHUB.COM/jane', 'jane'],
  ['https://github.com/@jane/', 'jane'],
])('the profile %s is of %s', (url, handle) => {
  expect(findProfileHandle(url)).toBe(handle)
})

test.each([
  'https://www.x.github.com/jane',
  'https://github.com/jane.',
  'https://github.com//jane',
  'jane',
  'x github.com/jane',
])('%s is no profile', url => {
  expect(findProfileHandle(url)).toBeUndefined()
})

test.each([
  'a;b@c.io',
  'a:b@c.io',
  'a"b@c.io',
  'a(b@c.io',
  'a,b@c.io',
  'a>b@c.io',
  'a@b;c.io',
  'a@b c.io',
  'a@b.i',
  'a@b.io.',
  'a@@b.io',
])('%s is no address', text => {
  expect(isEmail(text)).toBe(false)
})
