import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PublishedEntry, readEntries } from './keepStamps.ts'

/** The entries of all calendars in a folder, as an earlier run wrote them; none where there is no folder. */
export function readPublishedFolder(folder: string): Map<string, PublishedEntry> {
  if (!existsSync(folder)) return new Map()
  const calendars = readdirSync(folder).filter(file => file.endsWith('.ics'))
  return joinEntries(calendars.map(file => readFileSync(join(folder, file), 'utf8')))
}

/** The entries of the calendars that a site publishes: `read` gives a file, or undefined where there is none. */
export async function readPublishedSite(
  files: readonly string[],
  read: (file: string) => Promise<string | undefined>,
): Promise<Map<string, PublishedEntry>> {
  return joinEntries(await Promise.all(files.map(async file => (await read(file)) ?? '')))
}

/** Each entry is in the calendar of its term and in those of its roles. */
function joinEntries(calendars: readonly string[]): Map<string, PublishedEntry> {
  return new Map(calendars.flatMap(calendar => [...readEntries(calendar)]))
}
