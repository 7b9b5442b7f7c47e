import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readRelease } from './serviceWorkerPlugin.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'release-'))
  for (const folder of ['assets', 'calendars']) mkdirSync(join(dir, folder))
  const files = [
    'index.html',
    'sw.js',
    '404.html',
    'icon.svg',
    'preview.png',
    'robots.txt',
    'assets/a.js',
    'assets/a.js.map',
    'calendars/a.ics',
  ]
  for (const file of files) writeFileSync(join(dir, file), file)
})
afterEach(() => rmSync(dir, { recursive: true }))

it('keeps what the app needs, the page itself by its folder', () => {
  expect(readRelease(dir).files).toEqual(['assets/a.js', 'icon.svg'])
})

it('is another version when any file has another content, the page included', () => {
  const { version } = readRelease(dir)
  expect(readRelease(dir).version).toBe(version)
  writeFileSync(join(dir, 'calendars/a.ics'), 'changed')
  expect(readRelease(dir).version).toBe(version)
  writeFileSync(join(dir, 'index.html'), 'changed')
  expect(readRelease(dir).version).not.toBe(version)
})
