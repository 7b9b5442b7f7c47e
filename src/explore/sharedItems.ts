import { isSameProject, maxItems, type ProjectRef, type Shortlist } from '../model/shortlist.ts'
import { listValues, type UrlSearch } from './urlSearch.ts'

/** `?items=lfx-2025-3/chaos-testing,lfx-2025-3/…`: the list as a link carries it, without the notes. */
export function writeSharedItems(list: Shortlist): UrlSearch {
  return list.length === 0 ? {} : { items: list.map(({ term, project }) => `${term}/${project}`).join(',') }
}

export function readSharedItems(search: UrlSearch): ProjectRef[] {
  const written = listValues(search.items).flatMap(value => value.split(','))
  const refs = written.flatMap(text => {
    const [, term, project] = /^([\w.-]+)\/([^/]+)$/.exec(text.trim()) ?? []
    return term && project ? [{ term, project }] : []
  })
  return refs
    .filter((ref, at) => refs.findIndex(other => isSameProject(other, ref)) === at)
    .slice(0, maxItems)
}
