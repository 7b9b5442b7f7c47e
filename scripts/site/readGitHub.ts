import { repository } from '../../src/load/repository.ts'

type Fetch = (url: string) => Promise<Response>

/** Before the second, third and fourth try: a build may wait longer than a reader. */
const pausesMs = [1000, 5000, 20_000]

const fetchPatiently: Fetch = url => fetch(url, { signal: AbortSignal.timeout(30_000) })

/**
 * Reads the repository on GitHub. Undefined is what does not lie there; whatever else keeps a document from coming is
 * thrown, after some tries, because a site without it would look as if there were nothing.
 */
export function readGitHub(fetchOnce: Fetch = fetchPatiently, pauses = pausesMs) {
  async function ask(url: string): Promise<Response | undefined> {
    let trouble = ''
    for (const pauseMs of [0, ...pauses]) {
      await new Promise(resolve => setTimeout(resolve, pauseMs))
      const answer = await fetchOnce(url).catch((error: Error) => error)
      if (!(answer instanceof Error)) {
        if (answer.ok) return answer
        if (answer.status === 404) return undefined
      }
      trouble = answer instanceof Error ? answer.message : `status ${answer.status}`
    }
    throw new Error(`GitHub could not be read: ${url}: ${trouble}`)
  }

  return {
    readDocument: async (path: string) =>
      (await ask(`https://raw.githubusercontent.com/${repository}/main/${path}`))?.text(),
    /** The paths of all files. */
    listFiles: async (): Promise<string[]> => {
      const answer = await ask(`https://api.github.com/repos/${repository}/git/trees/main?recursive=1`)
      const listed = (await answer?.json()) as { tree: { path: string }[] } | undefined
      if (!listed) throw new Error('GitHub does not know the repository.')
      return listed.tree.map(({ path }) => path)
    },
  }
}
