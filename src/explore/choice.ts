import type { Choice } from './tableView.ts'

/**
 * Reads the values of one facet's parameter: each value is a comma-or group, a `-` before a slug excludes it. Empty
 * and repeated slugs and groups are left out. A backslash takes a comma, a leading `-` or a backslash for what it is;
 * slugs have none, hand-typed values may.
 */
export function readChoice(values: readonly string[]): Choice {
  const groups = new Map<string, readonly string[]>()
  const not = new Set<string>()
  for (const value of values) {
    const group = new Set<string>()
    for (const item of value.match(items) ?? []) {
      const slug = readItem(item.replace(/^-/, ''))
      if (slug === '') continue
      if (item.startsWith('-')) not.add(slug)
      else group.add(slug)
    }
    if (group.size > 0) groups.set(JSON.stringify([...group].sort()), [...group])
  }
  return { all: [...groups.values()], not: [...not] }
}

/** The opposite of `readChoice`: one value per group, one per excluded slug. */
export function writeChoice({ all, not }: Choice): string[] {
  return [...all.map(group => group.map(writeItem).join(',')), ...not.map(slug => `-${writeItem(slug)}`)]
}

/** Runs between commas, an escaped character never ending one. */
const items = /(?:\\.|[^,])+/gsu

function writeItem(slug: string): string {
  return slug.replace(/[\\,]|^-/g, '\\$&')
}

function readItem(item: string): string {
  return item.replace(/\\([\\,-])/g, '$1')
}
