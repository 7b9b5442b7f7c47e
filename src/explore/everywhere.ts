import { listValues, type UrlSearch } from './urlSearch.ts'

/** The URL parameters that belong to every page: the zone, the moment and the role that times are told for. */
export const everywhereParameters = ['tz', 'at', 'role'] as const

/** What a link to another page of the app takes along of an address. */
export function keepEverywhere(search: UrlSearch): UrlSearch {
  const kept: Record<string, string> = {}
  for (const name of everywhereParameters) {
    const [first] = listValues(search[name])
    if (first) kept[name] = first
  }
  return kept
}
