import { editDistance } from '../../vocabulary/editDistance.ts'
import type { PartField } from './query.ts'
import { listTextsWith, type TextIndex } from './textIndex.ts'

/**
 * The word that was probably meant by one that no project has: one slip of the keyboard away, two in long words. A
 * word still being typed is compared with the beginnings of words. Shorter words have too many neighbours.
 */
export function rescueWord(
  index: TextIndex,
  written: string,
  field: PartField | undefined,
): string | undefined {
  if (written.length < 4) return undefined
  const most = written.length < 8 ? 1 : 2
  let best: { form: string; distance: number; occurrences: number } | undefined
  for (const form of index.forms) {
    const distance = Math.min(
      editDistance(written, form, most),
      // A beginning is a weaker reason than a whole word.
      form.length > written.length
        ? editDistance(written, form.slice(0, written.length), most) + 0.5
        : most + 1,
    )
    if (distance > most + 0.5 || (best && distance > best.distance)) continue
    const occurrences = listTextsWith(index, form).filter(text => !field || text.field === field)
    if (occurrences.length === 0 || form === written) continue
    if (!best || distance < best.distance || occurrences.length > best.occurrences) {
      best = { form, distance, occurrences: occurrences.length }
    }
  }
  return best?.form
}
