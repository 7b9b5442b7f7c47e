import { posix } from 'node:path'

type Module = { path: string /** Paths of the files it imports. */; targets: string[] }

/** One sentence per cycle of folders: 'src/a → src/b → src/a is a cycle'. */
export function findFolderCycles(modules: readonly Module[]): string[] {
  const graph = folderGraph(modules)
  const cycles = [...graph.keys()].flatMap(folder => {
    const way = shortestWay(graph, folder)
    return way ? [way] : []
  })
  // Each folder of a cycle finds it from its own place: keep the one that starts with the first name.
  return cycles.filter(way => way[0] === way.toSorted()[0]).map(way => `${way.join(' → ')} is a cycle`)
}

function folderGraph(modules: readonly Module[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  for (const { path, targets } of modules) {
    const folder = posix.dirname(path)
    const others = targets.map(target => posix.dirname(target)).filter(other => other !== folder)
    graph.set(folder, new Set([...(graph.get(folder) ?? []), ...others]))
  }
  return graph
}

/** From a folder back to itself, or undefined when no way leads back. */
function shortestWay(graph: ReadonlyMap<string, Set<string>>, start: string): string[] | undefined {
  const queue = [[start]]
  const seen = new Set<string>()
  for (let way = queue.shift(); way; way = queue.shift()) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start]
      if (seen.has(next)) continue
      seen.add(next)
      queue.push([...way, next])
    }
  }
  return undefined
}
