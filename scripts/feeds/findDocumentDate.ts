import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/**
 * When a document was last changed, in ms since 1970, to the second: by the last commit that touched it, or, outside
 * a Git repository, by the file system.
 */
export function findDocumentDate(file: string): number {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct', '--', basename(file)], {
    cwd: dirname(file),
    encoding: 'utf8',
  })
  const committed = Number(stdout)
  const seconds = committed > 0 ? committed : Math.floor(statSync(file).mtimeMs / 1000)
  return seconds * 1000
}
