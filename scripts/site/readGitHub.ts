import { repository } from '../../src/load/repository.ts'
import { createPatientReader, type Fetch } from './readPatiently.ts'

/**
 * Reads the repository on GitHub. Undefined is what does not lie there; whatever else keeps a document from coming is
 * thrown, after some tries, because a site without it would look as if there were nothing.
 */
export function readGitHub(fetchOnce?: Fetch, pausesMs?: number[]) {
  const ask = createPatientReader(fetchOnce, pausesMs)
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
