import type { Notice } from '../model/notice.ts'
import type { Milestone, Project, Section, Term } from '../model/term.ts'
import type { ParsedTerm } from '../parse/parseWithNames.ts'

/** The next items of some of a term's lists. */
export type TermPart = {
  readonly timeline?: readonly Milestone[]
  readonly projects?: readonly Project[]
  readonly sections?: readonly Section[]
  readonly notices?: readonly Notice[]
}

const lists = ['timeline', 'projects', 'sections', 'notices'] as const

/** More than any real term has of anything: as many are unpacked in some milliseconds. */
const partLength = 2000

/**
 * A term as messages that are unpacked in a task each, so that a hundred thousand notices don't hold the page. The last
 * one is the term, without the items that went before.
 */
export function* splitParsed({ term, names }: ParsedTerm): Generator<TermPart | ParsedTerm, void> {
  const rest: Term = { ...term }
  for (const list of lists) {
    const { items, last } = splitOff<unknown>(term[list])
    for (const part of items) yield { [list]: part }
    Object.assign(rest, { [list]: last })
  }
  yield { term: rest, names }
}

function splitOff<Item>(list: readonly Item[]): { items: Item[][]; last: readonly Item[] } {
  const items: Item[][] = []
  let from = 0
  for (; list.length - from > partLength; from += partLength) items.push(list.slice(from, from + partLength))
  return { items, last: from === 0 ? list : list.slice(from) }
}

/** The term that was split, put together in place. */
export function joinParts(last: ParsedTerm, parts: readonly TermPart[]): ParsedTerm {
  if (parts.length > 0) {
    for (const list of lists) {
      const before: readonly unknown[] = parts.flatMap<unknown>(part => part[list] ?? [])
      Object.assign(last.term, { [list]: before.concat(last.term[list]) })
    }
  }
  return last
}
