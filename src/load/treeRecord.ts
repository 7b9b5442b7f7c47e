import type { Records } from './kept/records.ts'

/** Under which the paths of the repository are kept. */
export const treeKey = 'tree'
export const treeFormat = 1

/** The paths of terms' documents as the repository listed them on an earlier day; undefined where none are known. */
export async function readTreeRecord(records: Pick<Records, 'read'>): Promise<string[] | undefined> {
  const known = (await records.read(treeKey)) as { format?: unknown; paths?: unknown } | null | undefined
  if (known?.format !== treeFormat || !Array.isArray(known.paths)) return undefined
  return known.paths.filter(path => typeof path === 'string')
}
