// Takes the README's pictures from the production build, and draws the icon and what stands for a shared link: npm run pictures
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { provideBrowser } from './browser.mjs'

const pictures = [
  { name: 'table', path: '/terms/lfx-2025-3?skill=rust' },
  { name: 'project', path: '/terms/lfx-2025-3/projects/chaos-testing' },
  { name: 'timeline', path: '/terms/lfx-2025-3/timeline?tz=Asia/Kolkata' },
]
/** A day of the application window, so that the timeline has something open. */
const moment = 'at=2025-08-07T12:00Z'
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const document = readFileSync(new URL('../public/documents/lfx-2025-3.md', import.meta.url), 'utf8')

await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' })
const browser = await chromium.launch({
  executablePath: await provideBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const origin = server.resolvedUrls?.local[0]
  if (!origin) throw new Error('The build is not served')
  for (const theme of ['light', 'dark'])
    for (const { name, path } of pictures) await take(origin, name, path, theme)
  await draw('preview', { width: 1200, height: 630 })
  await draw('icon', { width: 96, height: 96 })
} finally {
  await browser.close()
  await server.close()
}

async function take(origin, name, path, theme) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: theme,
    locale: 'en-GB',
  })
  await page.route('https://raw.githubusercontent.com/**', route =>
    route.fulfill({ body: document, headers: { 'access-control-allow-origin': '*' } }),
  )
  await page.route('https://api.github.com/**', route => route.abort())
  const separator = path.includes('?') ? '&' : '?'
  await page.goto(new URL(`${path}${separator}${moment}`, origin).href, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.screenshot({ path: `${folder}${name}-${theme}.png`, animations: 'disabled' })
  await page.close()
}

/** Networks that show a preview of a link take no SVG, and a browser sets up a whole document for an icon that is one. */
async function draw(name, viewport) {
  const page = await browser.newPage({ viewport })
  const drawing = readFileSync(new URL(`pictures/${name}.svg`, import.meta.url), 'utf8')
  await page.setContent(`<style>body { margin: 0 }</style>${drawing}`)
  const path = fileURLToPath(new URL(`../public/${name}.png`, import.meta.url))
  await page.screenshot({ path, omitBackground: true })
  await page.close()
}
