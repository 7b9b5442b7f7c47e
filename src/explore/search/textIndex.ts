import type { Project } from '../../model/term.ts'
import { splitLong } from '../../vocabulary/splitLong.ts'
import type { TermNames } from '../../vocabulary/termNames.ts'
import { plainText } from './plainText.ts'
import { listTexts } from './projectTexts.ts'
import type { QueryField } from './query.ts'
import { splitTokens } from './tokens.ts'

/** Where each form of a word occurs in the texts of all projects. */
export type TextIndex = {
  readonly rowCount: number
  readonly names: TermNames
  /** All forms by their first two letters. Sorting them would take longer than anything else at once. */
  readonly formsByStart: ReadonlyMap<string, readonly string[]>
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
  const formsByStart = new Map<string, string[]>()
  function add(form: string, step: 1 | -1) {
    const list = occurrences.get(form)
    if (list) addOccurrence(list, texts.length, step)
    else {
      occurrences.set(form, [texts.length, step])
      const start = form.slice(0, startLength)
      const others = formsByStart.get(start)
      if (others) others.push(form)
      else formsByStart.set(start, [form])
    }
  }
  for (const [row, project] of projects.entries()) {
    for (const { text, isMarkdown, weight, field, isAddress = false } of listTexts(project)) {
      const words: string[] = []
      for (const piece of splitLong(text)) {
        yield
        const read = isMarkdown ? plainText(piece) : piece
        for (const { forms, parts } of splitTokens(read, names.technologies)) {
          words.push(forms[0])
          for (const form of forms) add(form, 1)
          for (const form of parts) add(form, -1)
        }
      }
      texts.push({ row, weight, field, isAddress, words })
    }
  }
  return { rowCount: projects.length, names, formsByStart, texts, occurrences }
}

/** In letters. */
const startLength = 2

function addOccurrence(list: number[], text: number, step: 1 | -1): void {
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
export function listForms({ formsByStart }: TextIndex, beginning: string): string[] {
  const start = beginning.slice(0, startLength)
  const starts =
    start.length === startLength ? [start] : [...formsByStart.keys()].filter(key => key.startsWith(start))
  const forms = starts.flatMap(key => formsByStart.get(key) ?? [])
  return beginning.length > startLength ? forms.filter(form => form.startsWith(beginning)) : forms
}
