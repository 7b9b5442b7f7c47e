import { spawnSync } from 'node:child_process'
import { basename, dirname } from 'node:path'

/** When the last commit that touched a file was made, in ms since 1970; undefined outside a Git repository. */
export function findCommittedDate(file: string): number | undefined {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct', '--', basename(file)], {
    cwd: dirname(file),
    encoding: 'utf8',
  })
  const seconds = Number(stdout)
  return seconds > 0 ? seconds * 1000 : undefined
}
