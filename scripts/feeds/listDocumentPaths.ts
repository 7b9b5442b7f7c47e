import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const programmes = ['lfx-mentorship', 'summerofcode']

/**
 * The documents in a checkout of cncf/mentoring, or in its 'programs' folder, by their paths inside the repository;
 * nothing for any other folder.
 */
export function listDocumentPaths(folder: string): string[] {
  const root = existsSync(join(folder, 'programs')) ? join(folder, 'programs') : folder
  return programmes
    .filter(programme => existsSync(join(root, programme)))
    .flatMap(programme =>
      readdirSync(join(root, programme), { recursive: true, encoding: 'utf8' })
        .filter(path => path.endsWith('.md'))
        .map(path => `programs/${programme}/${path.replaceAll('\\', '/')}`),
    )
    .sort()
}
