import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A checkout of cncf/mentoring with these documents. */
export function makeCheckout(documents: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'))
  for (const [path, text] of Object.entries(documents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** As editors do: a new file takes the place of the old one. */
export function save(folder: string, path: string, text: string) {
  const file = join(folder, path)
  writeFileSync(`${file}~`, text)
  renameSync(`${file}~`, file)
}
