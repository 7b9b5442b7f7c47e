import type { Project } from '../model/term.ts'
import type { TermNames } from '../vocabulary/termNames.ts'
import { maturityLabels } from './facetValues.ts'
import type { SortableColumn, SortKey } from './tableView.ts'

/** The place of every row in the order of one column; rows alike share it, rows with nothing there have -1. */
export type Ranks = Int32Array

/** 'en' whatever the machine's language is: a link gives the same order everywhere. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const levels = Object.keys(maturityLabels)

/** What a column is ordered by; '' is nothing. */
const sortTexts: Readonly<Record<SortableColumn, (project: Project, names: TermNames) => string>> = {
  title: ({ title }) => title,
  organization: ({ organization }) => organization,
  skills: ({ skills }) => skills.join(', '),
  mentors: ({ mentors }) => mentors.map(({ name, github }) => name || github).join(', '),
  maturity: ({ organization }, { organizations }) => {
    const level = organizations.get(organization)?.maturity
    return level ? String(levels.indexOf(level)) : ''
  },
}

export function rankRows(projects: readonly Project[], column: SortableColumn, names: TermNames): Ranks {
  const texts = projects.map(project => sortTexts[column](project, names))
  const rows = texts.map((_, row) => row).filter(row => texts[row] !== '')
  rows.sort((a, b) => collator.compare(texts[a] ?? '', texts[b] ?? ''))
  const ranks = new Int32Array(projects.length).fill(-1)
  let rank = 0
  rows.forEach((row, at) => {
    const before = rows[at - 1]
    if (before !== undefined && collator.compare(texts[before] ?? '', texts[row] ?? '') !== 0) rank++
    ranks[row] = rank
  })
  return ranks
}

/** `rows` (ascending) in the order of `sort`, rows that are alike in document order, rows with nothing there last. */
export function sortRows(
  rows: readonly number[],
  sort: readonly SortKey[],
  ranksOf: (column: SortableColumn) => Ranks,
): number[] {
  const keys = sort.map(({ column, descending }) => ({ ranks: ranksOf(column), descending }))
  return rows.toSorted((a, b) => {
    for (const { ranks, descending } of keys) {
      const rankA = ranks[a] ?? -1
      const rankB = ranks[b] ?? -1
      if (rankA === rankB) continue
      if (rankA < 0) return 1
      if (rankB < 0) return -1
      return descending ? rankB - rankA : rankA - rankB
    }
    return 0
  })
}

/** `rows` (ascending) by score, the highest first. */
export function sortByScore(rows: readonly number[], scores: ReadonlyMap<number, number>): readonly number[] {
  if (scores.size === 0) return rows
  // Each row is compared some ten times.
  const scoreOf = new Float64Array((rows.at(-1) ?? 0) + 1)
  for (const row of rows) scoreOf[row] = scores.get(row) ?? 0
  return rows.toSorted((a, b) => (scoreOf[b] ?? 0) - (scoreOf[a] ?? 0))
}
