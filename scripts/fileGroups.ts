import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'

type Modules = Rolldown.ChunkingContext

const entry = fileURLToPath(new URL('../src/main.tsx', import.meta.url))

/**
 * First what every page starts with, in one file: in more, one for each set of pages on demand that needs them too, it
 * would weigh more, and each file more is a request more before the first paint. Then what several parts on demand share
 * and is small: in a file each, it would be shorter than what asks for it.
 */
export const fileGroups = [
  { name: 'start', tags: ['$initial' as const] },
  { name: 'client', test: /node_modules\/(?:react-dom|scheduler)\// },
  { name: nameSmall, debugName: 'small', minShareCount: 2, maxModuleSize: 1000 },
]

function nameSmall(id: string, modules: Modules) {
  return needsOnlyStart(id, modules) ? 'small' : null
}

/** One that needs another would bring it along, to parts that have no use for it. */
function needsOnlyStart(id: string, modules: Modules): boolean {
  const start = reach(entry, modules)
  return importedBy(id, modules).every(imported => start.has(imported))
}

function reach(id: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const imported of importedBy(id, modules)) reach(imported, modules, found)
  return found
}

function importedBy(id: string, modules: Modules): readonly string[] {
  return modules.getModuleInfo(id)?.importedIds ?? []
}
