import { expect, type Page } from '@playwright/test'

/** Drops a Markdown file with this text on the page, as soon as the page takes files: it begins to after it was drawn. */
export async function dropFile(page: Page, text: string) {
  await expect.poll(() => page.evaluate(drop, text)).toBe(true)
}

/** Runs in the page. Whether somebody took it. */
function drop(text: string): boolean {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([text], 'draft.md', { type: 'text/markdown' }))
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  return !document.body.dispatchEvent(event)
}
