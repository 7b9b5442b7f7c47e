import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readRelease } from './serviceWorkerPlugin.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'release-'))
  for (const folder of ['assets', 'calendars', 'documents']) mkdirSync(join(dir, folder))
  const files = [
    'index.html',
    'sw.js',
    '404.html',
    'icon.png',
    'preview.png',
    'robots.txt',
    'assets/a.js',
    'assets/a.js.map',
    'calendars/a.ics',
    'documents/a.md',
    'snapshot.json',
  ]
  for (const file of files) writeFileSync(join(dir, file), file)
})
afterEach(() => rmSync(dir, { recursive: true }))

it('keeps what the app needs, the page itself by its folder', () => {
  expect(readRelease(dir).files).toEqual(['assets/a.js', 'icon.png'])
})

it('is another version when any file has another content, the page included, but for what changes by the day', () => {
  const { version } = readRelease(dir)
  expect(readRelease(dir).version).toBe(version)
  for (const file of ['calendars/a.ics', 'documents/a.md', 'documents/b.md', 'snapshot.json'])
    writeFileSync(join(dir, file), 'changed')
  expect(readRelease(dir).version).toBe(version)
  writeFileSync(join(dir, 'index.html'), 'changed')
  expect(readRelease(dir).version).not.toBe(version)
})
