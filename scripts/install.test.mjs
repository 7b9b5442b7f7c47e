import { describe, expect, it } from 'vitest'
import { requireNode, whyInstall } from './install.mjs'

const linux = { platform: 'linux', arch: 'x64' }
const wanted = {
  '': { version: '1.0.0' },
  'node_modules/marked': { version: '18.2.1' },
  'node_modules/fsevents': { version: '2.3.3', optional: true, os: ['darwin'] },
}

describe('requireNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', version => {
    expect(() => requireNode(version)).not.toThrow()
  })

  it.each(['18.20.4', '20.18.3', '9.99.0'])('refuses %s and says what is needed', version => {
    expect(() => requireNode(version)).toThrow(`Node.js 20.19 or newer is needed; this is ${version}`)
  })
})

describe('whyInstall', () => {
  it('has nothing to do when every package is there, but for those made for other systems', () => {
    expect(whyInstall(wanted, { 'node_modules/marked': { version: '18.2.1' } }, linux)).toBeUndefined()
  })

  it.each([
    ['nothing was installed', wanted, undefined, 'first time'],
    ['a package is missing', wanted, {}, 'marked 18.2.1 is missing'],
    [
      'a version differs',
      wanted,
      { 'node_modules/marked': { version: '17.0.0' } },
      'marked 18.2.1 is missing',
    ],
    ['there is no lockfile', undefined, {}, 'no package-lock.json'],
  ])('installs when %s', (_what, wantedPackages, installed, reason) => {
    expect(whyInstall(wantedPackages, installed, linux)).toBe(reason)
  })

  it('installs anew when the folder was filled on another system', () => {
    const installed = {
      'node_modules/marked': { version: '18.2.1' },
      'node_modules/fsevents': { version: '2.3.3', os: ['darwin'] },
    }
    expect(whyInstall(wanted, installed, linux)).toBe('node_modules/fsevents is for another system')
  })
})
