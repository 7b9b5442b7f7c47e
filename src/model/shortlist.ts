/** A starred project. Title and organization are kept too, so that the list can be read before its terms are. */
export type ShortlistItem = {
  readonly term: string
  readonly project: string
  readonly title: string
  readonly organization: string
  /** Private: it never leaves the browser by a link. */
  readonly note: string
}

export type ProjectRef = Pick<ShortlistItem, 'term' | 'project'>

/** Oldest first. */
export type Shortlist = readonly ShortlistItem[]

/** Beyond this a list is no longer short, and a shared address no longer works everywhere. */
export const maxItems = 200

export function isSameProject(a: ProjectRef, b: ProjectRef): boolean {
  return a.term === b.term && a.project === b.project
}

export function isShortlisted(list: Shortlist, project: ProjectRef): boolean {
  return list.some(item => isSameProject(item, project))
}

/** Adds what is not in the list, as far as there is room; notes of what is there stay. */
export function addItems(list: Shortlist, items: Shortlist): Shortlist {
  return firstOfEach([...list, ...items]).slice(0, maxItems)
}

/** Each project once. */
export function firstOfEach<T extends ProjectRef>(refs: readonly T[]): T[] {
  const first = new Map<string, T>()
  for (const ref of refs) {
    const key = JSON.stringify([ref.term, ref.project])
    if (!first.has(key)) first.set(key, ref)
  }
  return [...first.values()]
}

export function removeItem(list: Shortlist, project: ProjectRef): Shortlist {
  return list.filter(item => !isSameProject(item, project))
}

export function writeNote(list: Shortlist, project: ProjectRef, note: string): Shortlist {
  return list.map(item => (isSameProject(item, project) ? { ...item, note } : item))
}

/** The text to store. `parseShortlist` reads it back. */
export function formatShortlist(list: Shortlist): string {
  return JSON.stringify({ version: 1, items: list })
}

/** Reads a stored text; whatever in it is no item is left out. */
export function parseShortlist(text: string | null): Shortlist {
  const stored = parseJson(text)
  const items: unknown = isRecord(stored) ? stored.items : undefined
  return Array.isArray(items) ? addItems([], items.flatMap(readItem)) : []
}

function readItem(stored: unknown): ShortlistItem[] {
  if (!isRecord(stored)) return []
  const { term, project, title, organization, note } = stored
  if (!isText(term) || !isText(project) || term === '' || project === '') return []
  return [
    {
      term,
      project,
      title: isText(title) ? title : project,
      organization: isText(organization) ? organization : '',
      note: isText(note) ? note : '',
    },
  ]
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
