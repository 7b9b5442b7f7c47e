export type Loading = { path: string /** Paths of the files that it loads. */; loads: string[] }

/** The files that run in a worker, `*.worker.ts` and all that it loads, each with the worker it runs in. */
export function findWorkerFiles(files: readonly Loading[]): Map<string, string> {
  const found = new Map<string, string>()
  const loadsOf = new Map(files.map(({ path, loads }) => [path, loads]))
  const follow = (path: string, worker: string) => {
    if (found.has(path)) return
    found.set(path, worker)
    for (const target of loadsOf.get(path) ?? []) follow(target, worker)
  }
  for (const { path } of files) if (path.endsWith('.worker.ts')) follow(path, path)
  return found
}
