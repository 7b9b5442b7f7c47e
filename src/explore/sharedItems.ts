import { firstOfEach, maxItems, type ProjectRef, type Shortlist } from '../model/shortlist.ts'
import { listValues, type UrlSearch } from './urlSearch.ts'

/** `?items=lfx-2025-3/chaos-testing,lfx-2025-3/…`: the list as a link carries it, without the notes. */
export function writeSharedItems(list: Shortlist): UrlSearch {
  if (list.length === 0) return {}
  return { items: list.map(({ term, project }) => `${escapeId(term)}/${escapeId(project)}`).join(',') }
}

/** What is beyond is counted only. */
const problemsTold = 20

/** The list of a link. What in it is no project, or too much, is named in `problems`, one sentence each. */
export function readSharedItems(search: UrlSearch): { items: ProjectRef[]; problems: string[] } {
  const problems: string[] = []
  const refs: ProjectRef[] = []
  for (const written of listValues(search.items).flatMap(value => value.split(','))) {
    const [term = '', project = '', ...more] = written.trim().split('/').map(unescapeId)
    if (term !== '' && project !== '' && more.length === 0) refs.push({ term, project })
    else if (written.trim() !== '') problems.push(`“${written.trim()}” in the address is not a project.`)
  }
  if (problems.length > problemsTold) {
    const untold = problems.splice(problemsTold)
    problems.push(`There ${untold.length === 1 ? 'is' : 'are'} ${untold.length} more like them.`)
  }
  const items = firstOfEach(refs)
  if (items.length > maxItems) {
    problems.push(`The address names ${items.length} projects; the first ${maxItems} are shown.`)
  }
  return { items: items.slice(0, maxItems), problems }
}

/** The characters that part the items, and those that would be read as an escape or be trimmed. */
function escapeId(id: string): string {
  return id.replace(/[%,/\s]/gu, character => encodeURIComponent(character))
}

function unescapeId(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
