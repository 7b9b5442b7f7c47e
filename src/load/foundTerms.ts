import { builtInCatalogue, findCatalogueEntry, setCatalogue, withCopies } from './catalogue.ts'
import { findTermFolder, joinTerms, markAbsent } from './joinTerms.ts'
import type { NewTerms } from './newTerms.ts'
import type { Snapshot } from './snapshot.ts'

/** Brings what is found in the repository, and what is published with the app, into the catalogue. */
export type FoundTerms = {
  /** Which copies are published by now. */
  noteSnapshot: (snapshot: Snapshot) => void
  /** Terms found on an earlier day join at once. */
  recall: () => void
  look: () => Promise<void>
  /** Looks for one term that is not where it should be; undefined where no such term can be. */
  lookFor: (termId: string) => Promise<void> | undefined
}

export function createFoundTerms(newTerms: NewTerms): FoundTerms {
  let published = builtInCatalogue
  let whole: readonly string[] | undefined
  let single: readonly string[] = []
  let recalled: Promise<void> | undefined

  function join() {
    const known = whole ? markAbsent(joinTerms(published, whole), whole) : published
    setCatalogue(single.length > 0 ? joinTerms(known, single) : known)
  }

  async function joinWhole(asking: Promise<readonly string[] | undefined>): Promise<boolean> {
    const paths = await asking
    if (!paths) return false
    whole = paths
    join()
    return true
  }

  async function recall() {
    recalled ??= joinWhole(newTerms.recall()).then(() => undefined)
    await recalled
  }

  async function findTerm(termId: string) {
    const before = findCatalogueEntry(termId)
    await recall()
    // Known from an earlier visit: the document itself says whether it is there.
    if (!before && findCatalogueEntry(termId)) return
    if (await joinWhole(newTerms.look())) return
    const paths = await newTerms.lookFor(termId)
    if (paths.length === 0) return
    single = [...single, ...paths]
    join()
  }

  return {
    noteSnapshot(snapshot) {
      const paths = Object.values(snapshot).map(({ path }) => path)
      published = withCopies(joinTerms(builtInCatalogue, paths), snapshot)
      join()
    },
    recall: () => void recall(),
    look: async () => void (await joinWhole(newTerms.look())),
    lookFor: termId => (findTermFolder(termId) ? findTerm(termId) : undefined),
  }
}
