import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatFeeds } from './formatFeeds.ts'
import type { PublishedEntry } from './keepStamps.ts'
import type { TermDocument } from './readTermDocuments.ts'

/** Writes the calendars of all terms and roles into a folder, and says what is in them. */
export function writeFeeds(
  documents: TermDocument[],
  published: ReadonlyMap<string, PublishedEntry>,
  out: string,
) {
  mkdirSync(out, { recursive: true })
  for (const { file, text, entries } of formatFeeds(documents, published)) {
    writeFileSync(join(out, file), text)
    console.info(`${file}: ${entries} entries`)
  }
  const undated = documents.filter(({ term }) => term.timeline.length === 0).map(({ term }) => term.id)
  if (undated.length > 0) console.info(`Without dates, so without a calendar: ${undated.join(', ')}`)
}
