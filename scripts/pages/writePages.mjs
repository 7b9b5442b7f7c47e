// Draws pages into a built folder (see drawPages.tsx): node scripts/pages/writePages.mjs DIST BASE
// In a process of its own, because the views need a browser's globals, which a build must not see.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { createServer } from 'vite'
import { fillPage } from './fillPage.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [dist, base] = process.argv.slice(2)

const { window } = new JSDOM('', { url: 'http://localhost/' })
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} })
window.scrollTo = () => {}
window.ResizeObserver = class {
  observe() {}
  disconnect() {}
}
globalThis.window = window
const names = [...Object.getOwnPropertyNames(window), 'addEventListener', 'removeEventListener']
// Newer versions of Node.js have some of a browser's own, which are not this document's.
const ours = ['navigator', 'localStorage', 'sessionStorage']
for (const name of names.filter(one => ours.includes(one) || !(one in globalThis)))
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true })

const server = await createServer({
  root,
  base,
  configFile: false,
  mode: 'production',
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { drawPages } = await server.ssrLoadModule('/scripts/pages/drawPages.tsx')
  const template = readFileSync(join(dist, 'index.html'), 'utf8')
  const copies = Object.entries(JSON.parse(readFileSync(join(dist, 'snapshot.json'), 'utf8')))
  for (const [termId, { copiedOn }] of copies) {
    const markdown = readFileSync(join(dist, 'documents', `${termId}.md`), 'utf8')
    for (const page of await drawPages({ termId, markdown, copiedOn })) {
      const file = join(dist, `${page.path}.html`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, fillPage(template, page))
    }
  }
} finally {
  await server.close()
}
// The views' timers would hold the process.
process.exit()
