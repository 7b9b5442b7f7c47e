import type { Page } from '@playwright/test'

/** Drops a Markdown file with this text on the page. */
export function dropFile(page: Page, text: string) {
  return page.evaluate(content => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'draft.md', { type: 'text/markdown' }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, text)
}
