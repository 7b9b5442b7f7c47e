import type { Part } from './outline/readParts.ts'

/** The first heading; one that is a mere year is completed by the heading right below it ('2020' and 'Q2'). */
export function findTermTitle(parts: readonly Part[], termId: string): string {
  const [first, second] = parts.filter(({ title }) => title !== '')
  if (!first) return termId
  const isYearAlone = /^\d{4}$/.test(first.title) && first.lines.every(({ text }) => text.trim() === '')
  return isYearAlone && second ? `${first.title} ${second.title}` : first.title
}
