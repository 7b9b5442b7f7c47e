import type { PublishedEntry } from '../feeds/keepStamps.ts'
import { readPublishedFolder, readPublishedSite } from '../feeds/readPublished.ts'
import { createPatientReader } from './readPatiently.ts'

/**
 * The entries of the calendars that people subscribe to by now: those at the address of the site, where it is known,
 * else those of the last build.
 */
export async function findPublished(
  site: string,
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, PublishedEntry>> {
  if (site === '') return readPublishedFolder(folder)
  const ask = createPatientReader()
  try {
    return await readPublishedSite(files, async file => (await ask(`${site}calendars/${file}`))?.text())
  } catch (error) {
    // A site that was never published may not even have a host.
    console.info(`Without the published calendars: ${error instanceof Error ? error.message : error}`)
    return new Map()
  }
}
