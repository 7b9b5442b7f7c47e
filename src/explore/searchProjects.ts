import { addRow, type BitSet, emptySet, fullSet, intersect, listRows, subtract } from './bitSet.ts'
import { type FacetIndex, findSlug } from './facetIndex.ts'
import { matchPart, type Scores } from './search/matchPart.ts'
import type { QueryPart } from './search/query.ts'
import { skillNames } from './search/synonyms.ts'
import type { TextIndex } from './search/textIndex.ts'
import { type Correction, rescuePart, understandPart } from './search/understandPart.ts'
import type { FacetName } from './tableView.ts'
import type { Found } from './textSearch.ts'

type Facets = Readonly<Record<FacetName, FacetIndex>>

type Searched = Pick<Found, 'rows' | 'scores' | 'corrections'> & {
  /** The query as it was understood; all have to be met. */
  parts: readonly QueryPart[]
}

/** The rows that meet every part of a query. */
export function searchProjects(parsed: readonly QueryPart[], index: TextIndex, facets: Facets): Searched {
  const parts: QueryPart[] = []
  const corrections: Correction[] = []
  const scores = new Map<number, number>()
  let rows = fullSet(index.rowCount)
  const wordCount = parsed.reduce((sum, { words }) => sum + words.length, 0)
  for (const written of parsed) {
    const read = readPart(written, index, facets, wordCount <= maxRescued)
    parts.push(read.part)
    corrections.push(...read.corrections)
    const found = toSet(read.scores.keys(), index.rowCount)
    rows = written.not ? subtract(rows, found) : intersect(rows, found)
    if (written.not) continue
    for (const [row, score] of read.scores) scores.set(row, (scores.get(row) ?? 0) + score)
  }
  return { rows, scores, parts, corrections }
}

/** The words of a longer query are taken as they are: each that no project has is compared with all that they have. */
const maxRescued = 40

/** A part that finds nothing is tried again with the words that were probably meant; but what is excluded or quoted is taken at its word. */
function readPart(
  written: QueryPart,
  index: TextIndex,
  facets: Facets,
  mayRescue: boolean,
): { part: QueryPart; scores: Scores; corrections: readonly Correction[] } {
  const part = understandPart(written, index)
  const scores = scorePart(part, index, facets)
  if (scores.size > 0 || part.not || part.quoted || !mayRescue) return { part, scores, corrections: [] }
  const rescued = rescuePart(part, index)
  if (rescued.corrections.length === 0) return { part, scores, corrections: [] }
  const again = understandPart(rescued.part, index)
  const scoresAgain = scorePart(again, index, facets)
  if (scoresAgain.size === 0) return { part, scores, corrections: [] }
  return { part: again, scores: scoresAgain, corrections: rescued.corrections }
}

/** How much it says that a project has the very value that a part names: as much as the word among its skills. */
const namedScore = 4

/** `skill:go` are the rows with that value; a mere `golang` are they and the rows that have the word. */
function scorePart(part: QueryPart, index: TextIndex, facets: Facets): Scores {
  const named = findNamedRows(part, facets)
  const scores = new Map(named && part.field ? [] : matchPart(index, part))
  for (const row of named ? listRows(named) : []) scores.set(row, (scores.get(row) ?? 0) + namedScore)
  return scores
}

/**
 * The rows with the facet value that a part names. Without a field that is only 'golang': other names of skills are
 * found as words, and 'kubectl', which names Kubernetes, isn't all there is to it.
 */
function findNamedRows({ field, text }: QueryPart, facets: Facets): BitSet | undefined {
  if (field === 'title') return undefined
  const facet = facets[field ?? 'skill']
  const slug = field ? findSlug(facet, text) : skillNames.get(text.toLowerCase())
  return slug === undefined ? undefined : facet.values[facet.numbers.get(slug) ?? -1]?.rows
}

function toSet(rows: Iterable<number>, rowCount: number): BitSet {
  const set = emptySet(rowCount)
  for (const row of rows) addRow(set, row)
  return set
}
