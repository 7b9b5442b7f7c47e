import { useSearch } from '@tanstack/react-router'
import { keepEverywhere } from '../../explore/everywhere.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'

/** What every link to another page takes along of the address. */
export function useKept(): UrlSearch {
  return keepEverywhere(useSearch({ strict: false }) as UrlSearch)
}
