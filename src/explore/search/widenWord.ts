import type { QueryField, QueryWord } from './query.ts'
import { stemOf } from './stemOf.ts'
import { listForms, type TextIndex } from './textIndex.ts'

/** Whether a form of a word in a text meets a word of a query. `field` is the one in which the text stands. */
export function meetsWord(form: string, { text, reach }: QueryWord, field?: QueryField): boolean {
  if (form === text) return true
  if (reach === 'whole') return false
  if (reach === 'beginning' || (reach === 'name' && field === 'org')) {
    if (form.startsWith(text)) return true
  }
  // No ending reaches to the first letter, and few words share it.
  return form.charCodeAt(0) === text.charCodeAt(0) && stemOf(form) === stemOf(text)
}

/** What every form that meets a word begins with, in whatever field: 'polic' for 'policies' and 'policy'. */
export function beginningOf({ text, reach }: QueryWord): string {
  return reach === 'whole' ? text : stemOf(text).replace(/y$/, '')
}

/** The forms in an index that meet a word in one field at least, and how well: 1 = the same, less for a beginning. */
export function widenWord(index: TextIndex, word: QueryWord): [form: string, quality: number][] {
  const { text, reach } = word
  if (reach === 'whole') return index.occurrences.has(text) ? [[text, 1]] : []
  return listForms(index, beginningOf(word))
    .filter(form => meetsWord(form, word, 'org'))
    .map(form => [form, qualityOf(form, text)])
}

function qualityOf(form: string, text: string): number {
  if (form === text) return 1
  return stemOf(form) === stemOf(text) ? 0.9 : 0.6
}
