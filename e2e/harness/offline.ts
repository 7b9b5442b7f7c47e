import type { BrowserContext, Page } from '@playwright/test'

/** No request leaves, and pages know it: Chromium 150 emulates it, but says `navigator.onLine` again after a reload. */
export async function goOffline(context: BrowserContext) {
  await context.setOffline(true)
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false })
  })
}

/** The network is back, and the page that is open is told. */
export async function goOnline(page: Page) {
  await page.context().setOffline(false)
  await page.evaluate(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => true })
    window.dispatchEvent(new Event('online'))
  })
}
