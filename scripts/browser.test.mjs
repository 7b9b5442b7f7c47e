import { describe, expect, it } from 'vitest'
import { findAfterEach, installedPaths } from './browser.mjs'

describe('installedPaths', () => {
  it('looks for each name in each folder of the PATH on Linux, Chromium first', () => {
    const paths = installedPaths('linux', { PATH: '/usr/local/bin:/usr/bin' })
    expect(paths.slice(0, 4)).toEqual([
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
      '/usr/bin/chromium-browser',
    ])
    expect(paths).toContain('/usr/bin/google-chrome')
  })

  it('looks among the applications on a Mac', () => {
    expect(installedPaths('darwin', { PATH: '/usr/bin' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
  })

  it('looks in the folders for programs on Windows, in those that there are', () => {
    expect(installedPaths('win32', { ProgramFiles: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ])
  })

  it('finds nothing where there is no PATH', () => {
    expect(installedPaths('linux', {})).toEqual([])
  })
})

describe('findAfterEach', () => {
  it('goes on to the next step when one fails, and when one leaves nothing', () => {
    const installed = []
    const find = () => installed[0]
    const fails = () => false
    const changesNothing = () => true
    const installs = () => installed.push('/usr/bin/chromium') > 0
    expect(findAfterEach([changesNothing, fails, installs], find)).toBe('/usr/bin/chromium')
  })

  it('takes no step once something is found, and finds nothing when all steps fail', () => {
    const never = () => expect.unreachable()
    expect(findAfterEach([() => true, never], () => 'chromium')).toBe('chromium')
    expect(findAfterEach([() => false, () => true], () => undefined)).toBeUndefined()
  })
})
