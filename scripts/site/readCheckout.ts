import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Reads the repository from a checkout in a folder. */
export function readCheckout(dir: string) {
  if (!existsSync(join(dir, 'programs'))) throw new Error(`No checkout of cncf/mentoring: ${dir}`)
  return {
    readDocument: async (path: string) =>
      existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : undefined,
    listFiles: async () => listFiles(dir),
  }
}

/** The paths of the files below "programs", with '/'. */
export function listFiles(dir: string): string[] {
  const below = join(dir, 'programs')
  if (!existsSync(below)) return []
  return readdirSync(below, { recursive: true, encoding: 'utf8' }).map(
    path => `programs/${path.replaceAll(sep, '/')}`,
  )
}
