import type { Page } from '@playwright/test'

/** Has the page mark when a key is pressed, when the rows have changed for it, and when they are painted. */
export async function watchRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    const table = document.querySelector('#projects')
    if (!table) throw new Error('there is no table')
    window.addEventListener('keydown', () => performance.mark('key'), true)
    new MutationObserver(() => {
      // Rows of the list before may still be on their way when the key comes.
      if (performance.getEntriesByName('key').length === 0) return
      if (performance.getEntriesByName('rows').length > 0) return
      performance.mark('rows')
      // A task that is queued in a frame runs after that frame was painted, and an urgent one before what the page itself
      // has queued.
      requestAnimationFrame(() => {
        void scheduler.postTask(() => performance.mark('painted'), { priority: 'user-blocking' })
      })
    }).observe(table, { characterData: true, childList: true, subtree: true })
  })
}

/** How long a finger stays on a letter: what the page does when it comes up is no part of the frame. */
const heldMs = 60

/** From the key to the changed and to the painted rows, in milliseconds; not a number where no row changes. */
export async function timeKey(page: Page, key: string): Promise<{ rowsMs: number; paintedMs: number }> {
  await page.evaluate(() => performance.clearMarks())
  // A checkbox answers only when the space bar comes up.
  await page.keyboard.press(key, { delay: key === 'Space' ? 0 : heldMs })
  await page
    .waitForFunction(() => performance.getEntriesByName('painted').length > 0, null, { timeout: 5000 })
    .catch(() => undefined)
  const [pressed = Number.NaN, rows = Number.NaN, painted = Number.NaN] = await page.evaluate(
    names => names.map(name => performance.getEntriesByName(name)[0]?.startTime),
    ['key', 'rows', 'painted'],
  )
  return { rowsMs: rows - pressed, paintedMs: painted - pressed }
}
