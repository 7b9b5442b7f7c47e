import type { Project } from '../../model/term.ts'
import type { TermNames } from '../../vocabulary/termNames.ts'
import { listTexts } from './projectTexts.ts'
import type { QueryField } from './query.ts'
import { splitTokens } from './tokens.ts'

/** Where each form of a word occurs in the texts of all projects. */
export type TextIndex = {
  readonly rowCount: number
  readonly names: TermNames
  /** Every form once, sorted by code unit, so that all with one beginning stand together. */
  readonly forms: readonly string[]
  /** In row order. */
  readonly texts: readonly IndexedText[]
  /**
   * By form: pairs of a text's number and how often the form is in it, below zero where it is only a part of words.
   * Numbers, because objects for some hundred thousand occurrences would take most of the time.
   */
  readonly occurrences: ReadonlyMap<string, readonly number[]>
}

export type IndexedText = {
  readonly row: number
  readonly weight: number
  readonly field?: QueryField
  /** Only found by what looks like an address. */
  readonly isAddress: boolean
  /** The whole words in order, folded: for phrases. */
  readonly words: readonly string[]
}

/** Pauses after each text, as thousands of projects take seconds, and within what is longer than any text of a real one. */
export function* indexTexts(projects: readonly Project[], names: TermNames): Generator<void, TextIndex> {
  const texts: IndexedText[] = []
  const occurrences = new Map<string, number[]>()
  for (const [row, project] of projects.entries()) {
    for (const { text, weight, field, isAddress = false } of listTexts(project)) {
      const words: string[] = []
      for (const piece of splitLong(text)) {
        yield
        for (const { forms, parts } of splitTokens(piece, names.technologies)) {
          words.push(forms[0])
          for (const form of forms) addOccurrence(occurrences, form, texts.length, 1)
          for (const form of parts) addOccurrence(occurrences, form, texts.length, -1)
        }
      }
      texts.push({ row, weight, field, isAddress, words })
    }
  }
  return { rowCount: projects.length, names, forms: [...occurrences.keys()].sort(), texts, occurrences }
}

/** In characters: some milliseconds' work. */
const pieceLength = 20_000

/** A text in pieces that end between words. */
export function splitLong(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > pieceLength) {
    const space = text.indexOf(' ', from + pieceLength)
    if (space < 0) break
    pieces.push(text.slice(from, space))
    from = space
  }
  return [...pieces, text.slice(from)]
}

function addOccurrence(occurrences: Map<string, number[]>, form: string, text: number, step: 1 | -1): void {
  const list = occurrences.get(form)
  if (!list) {
    occurrences.set(form, [text, step])
    return
  }
  const times = list[list.length - 1] ?? 0
  if (list[list.length - 2] === text && times > 0 === step > 0) list[list.length - 1] = times + step
  else list.push(text, step)
}

/** Tells `visit` of every text that has a form, and how often; `isPart` = only as a part of words there ('edge' of 'WasmEdge'). */
export function forEachOccurrence(
  { occurrences, texts }: TextIndex,
  form: string,
  visit: (text: IndexedText, times: number, isPart: boolean) => void,
): void {
  const pairs = occurrences.get(form) ?? []
  for (let at = 0; at < pairs.length; at += 2) {
    const text = texts[pairs[at] ?? -1]
    const times = pairs[at + 1] ?? 0
    if (text) visit(text, Math.abs(times), times < 0)
  }
}

/** The texts that have a form, some twice. */
export function listTextsWith(index: TextIndex, form: string): IndexedText[] {
  const found: IndexedText[] = []
  forEachOccurrence(index, form, text => found.push(text))
  return found
}

/** All forms that begin with `beginning`. */
export function listForms({ forms }: TextIndex, beginning: string): string[] {
  let low = 0
  let high = forms.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((forms[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  let end = low
  while (forms[end]?.startsWith(beginning)) end++
  return forms.slice(low, end)
}
