import { editDistance } from '../../vocabulary/editDistance.ts'
import type { PartField } from './query.ts'
import { listTextsWith, type TextIndex } from './textIndex.ts'

/** All terms together have fewer; comparing a word with as many takes a page some ten milliseconds. */
const mostForms = 40_000

/**
 * The word that was probably meant by one that no project has: one slip of the keyboard away, two in long words. A
 * word still being typed is compared with the beginnings of words. Shorter words have too many neighbours.
 */
export function rescueWord(
  index: TextIndex,
  written: string,
  field: PartField | undefined,
): string | undefined {
  if (written.length < 4 || index.occurrences.size > mostForms) return undefined
  const most = written.length < 8 ? 1 : 2
  let best: Candidate | undefined
  for (const form of index.occurrences.keys()) {
    const distance = Math.min(
      editDistance(written, form, most),
      // A beginning is a weaker reason than a whole word.
      form.length > written.length
        ? editDistance(written, form.slice(0, written.length), most) + 0.5
        : most + 1,
    )
    if (distance > most + 0.5 || (best && distance > best.distance)) continue
    const { length: occurrences } = listTextsWith(index, form).filter(text => !field || text.field === field)
    if (occurrences === 0 || form === written) continue
    const found = { form, distance, occurrences }
    if (!best || isBetter(found, best)) best = found
  }
  return best?.form
}

type Candidate = { form: string; distance: number; occurrences: number }

/** The nearest, of those the most frequent, of those the first in the alphabet. */
function isBetter(found: Candidate, best: Candidate): boolean {
  if (found.distance !== best.distance) return found.distance < best.distance
  if (found.occurrences !== best.occurrences) return found.occurrences > best.occurrences
  return found.form < best.form
}
