import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { measureStart } from './startWeight.mjs'

const dist = mkdtempSync(join(tmpdir(), 'start-weight-'))
afterAll(() => rmSync(dist, { recursive: true }))

const page = `
  <script src="/name/theme.js"></script>
  <script type="module" crossorigin src="/name/assets/index-abcd12.js"></script>
  <link rel="modulepreload" crossorigin href="/name/assets/framework-abcd12.js">
  <link rel="stylesheet" crossorigin href="/name/assets/index-abcd12.css">`
const files = {
  'index.html': page,
  'theme.js': 'theme()',
  'assets/index-abcd12.css': 'a { color: red }',
  'assets/index-abcd12.js':
    'import"./framework-abcd12.js";go(()=>import("./Page-abcd12.js"),import(`./Note-abcd12.js`))',
  'assets/framework-abcd12.js': 'import{helper}from"./helper-abcd12.js";export const react=1',
  'assets/helper-abcd12.js': 'export const helper=1',
  'assets/Page-abcd12.js':
    'import{react}from"./framework-abcd12.js";import{a}from"./shared-abcd12.js";draw(a)',
  'assets/Note-abcd12.js': 'note()',
  'assets/shared-abcd12.js': 'import"./Page-abcd12.js";export const a="shared"',
  'assets/worker-abcd12.js': 'self.onmessage=work',
}
mkdirSync(join(dist, 'assets'))
for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text)
const weigh = (...names) => names.reduce((sum, name) => sum + gzipSync(files[name]).length, 0)

test('the start is what the page names, and what that imports: scripts, preloaded chunks, style', () => {
  const { scriptBytes, styleBytes } = measureStart(dist)
  expect(scriptBytes).toBe(
    weigh('theme.js', ...['index', 'framework', 'helper'].map(name => `assets/${name}-abcd12.js`)),
  )
  expect(styleBytes).toBe(weigh('assets/index-abcd12.css'))
})

test('a part on demand is its chunk and what that needs, without what is there already', () => {
  expect(measureStart(dist).parts).toEqual([
    { name: 'Page', bytes: weigh('assets/Page-abcd12.js', 'assets/shared-abcd12.js') },
    { name: 'Note', bytes: weigh('assets/Note-abcd12.js') },
  ])
})
