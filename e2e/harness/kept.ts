import { expect, type Page } from '@playwright/test'

/** Waits until a document has come from GitHub and is kept: it is shown a moment before. */
export async function expectReadAndKept(page: Page) {
  await expect(page.getByText(/Read from cncf\/mentoring at/)).toBeVisible()
  await expect.poll(async () => (await listKept(page)).some(key => key.startsWith('term:'))).toBe(true)
}

/** The keys of all kept records but what GitHub's API said, which is no document. */
export function listKept(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('mentorship-explorer', 1)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const keys = opening.result.transaction('records').objectStore('records').getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            resolve(keys.result.map(String).filter(key => !/^(tree|commit:)/.test(key)))
          }
        }
      }),
  )
}

/** The text that is kept of a term. */
export function readKept(page: Page, termId: string): Promise<string | undefined> {
  return page.evaluate(
    key =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open('mentorship-explorer', 1)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const record = opening.result.transaction('records').objectStore('records').get(key)
          record.onsuccess = () => {
            opening.result.close()
            resolve(record.result?.documents[0].text)
          }
        }
      }),
    `term:${termId}`,
  )
}
