import { describe, expect, it } from 'vitest'
import { isGitHubHandle } from './gitHubHandle.ts'

describe('a name on GitHub', () => {
  it.each(['npolshakova', 'a', 'Jane-Doe', 'old-', 'x--y', '0xjd', 'octo_acme', 'a'.repeat(39)])(
    'may be %s',
    handle => {
      expect(isGitHubHandle(handle)).toBe(true)
    },
  )

  it.each([
    '',
    '-a',
    'a'.repeat(40),
    'a b',
    'a/b',
    '../a',
    'a?tab=x',
    'a#b',
    'a.b',
    '@a',
    'jané',
    'a\n',
    'a_b_c',
    'ingenious_G',
    'jane_doecorporation',
    'javascript:x',
    'login',
    'Logout',
    'settings',
  ])('is not %j', text => {
    expect(isGitHubHandle(text)).toBe(false)
  })
})
