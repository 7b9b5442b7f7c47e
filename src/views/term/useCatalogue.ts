import { useSyncExternalStore } from 'react'
import { type CatalogueEntry, getCatalogue, subscribeToCatalogue } from '../../load/catalogue.ts'

/** All terms known by now: new ones may be found while the page is open. */
export function useCatalogue(): readonly CatalogueEntry[] {
  return useSyncExternalStore(subscribeToCatalogue, getCatalogue)
}
