import { foldText } from './foldText.ts'

/**
 * A word of a text. It is found by its `forms`, folded: the whole word, and 'multicluster' for the 'multi' of
 * 'multi-cluster'; and, which says less, by its later `parts` ('telemetry' for 'OpenTelemetry').
 */
export type Token = {
  readonly start: number
  readonly end: number
  readonly forms: readonly [string, ...string[]]
  readonly parts: readonly string[]
}

/** Letters and digits, with the signs that belong to a name: 'C++', 'C#', '.NET', but not 'issue#12' or 'nats.net'. */
const anyWord = /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:\+\+|#(?![\p{L}\p{N}]))?/giu
/** The same for texts without other letters: four times as fast. */
const asciiWord = /(?<![a-z\d])\.net(?![a-z\d])|[a-z\d]+(?:\+\+|#(?![a-z\d]))?/gi
const isAscii = /^[\s!-~]*$/
/** 'OpenTelemetry' -> 'Telemetry', 'MySQL' -> 'SQL': parts after the first, which prefixes find anyway. */
const laterParts = /(?<=\p{Ll})\p{Lu}[\p{L}\p{N}]{2,}/gu
const hyphens = '-‐‑'
const anyHyphen = new RegExp(`[${hyphens}]`, 'g')

/** The words of a text, in order. What names one of the technologies has no parts: who looks for scripts doesn't want JavaScript. */
export function splitTokens(text: string, technologies: ReadonlySet<string>): Token[] {
  const readWord = wordReaderFor(technologies)
  const tokens: Token[] = []
  let before: Token | undefined
  for (const { 0: word, index: start } of text.matchAll(isAscii.test(text) ? asciiWord : anyWord)) {
    const { forms, parts } = readWord(word)
    const end = start + word.length
    if (before && before.end === start - 1 && hyphens.includes(text.charAt(before.end))) {
      before = { ...before, forms: [...before.forms, `${before.forms[0]}${forms[0]}`] }
      tokens[tokens.length - 1] = before
    }
    before = { start, end, forms, parts }
    tokens.push(before)
  }
  return tokens
}

/** All that forms and parts of the words of a text are cut from: the folded text, and again without its hyphens. */
export function foldWords(text: string): string {
  const folded = foldText(text)
  const joined = folded.replace(anyHyphen, '')
  return joined === folded ? folded : `${folded} ${joined}`
}

type Word = Pick<Token, 'forms' | 'parts'>
type WordReader = (word: string) => Word

/** The texts of a term say the same few thousand words again and again. */
const wordReaders = new WeakMap<ReadonlySet<string>, WordReader>()

function wordReaderFor(technologies: ReadonlySet<string>): WordReader {
  const known = wordReaders.get(technologies)
  if (known) return known
  const words = new Map<string, Word>()
  const readWord: WordReader = written => {
    const read = words.get(written)
    if (read) return read
    const folded = foldText(written)
    const parts = folded === written || technologies.has(folded) ? none : partsOf(written)
    const word: Word = { forms: [folded], parts }
    words.set(written, word)
    return word
  }
  wordReaders.set(technologies, readWord)
  return readWord
}

const none: readonly string[] = []

function partsOf(word: string): readonly string[] {
  return word.match(laterParts)?.map(foldText) ?? none
}
