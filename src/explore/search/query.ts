import { shortenLinks } from './plainText.ts'
import { splitTokens } from './tokens.ts'

/** The names before a colon that restrict a part of a query to one field: the title, or any facet. */
export type PartField = (typeof fields)[number]
/** Those of them that are texts too. */
export type QueryField = 'title' | 'org' | 'skill' | 'mentor'

/**
 * A folded word, and how far it reaches: to a 'whole' word only, to its 'inflected' forms too ('test', 'tests',
 * 'testing'), or to every word of which it is the 'beginning'. A 'name' is met by its inflected forms, and by
 * organizations that begin with it ('wasm' by WasmEdge).
 */
export type QueryWord = {
  readonly text: string
  readonly reach: 'whole' | 'inflected' | 'name' | 'beginning'
}

/** One word, phrase or field of a query. */
export type QueryPart = {
  /** As typed, `q.slice(start, end)`: '-skill:"Technical writing"'. */
  readonly written: string
  readonly start: number
  readonly end: number
  readonly not: boolean
  readonly field?: PartField
  /** What was meant without signs and quotes: 'Technical writing'. */
  readonly text: string
  readonly quoted: boolean
  /** Looks like an address, so that the targets of links are searched too. */
  readonly isAddress: boolean
  /** Several stand next to each other in this order ('"cloud native"', 'end-to-end'). */
  readonly words: readonly QueryWord[]
  /** Other ways to say the same: 'multicluster' for 'multi-cluster', 'documentation' for 'docs'. */
  readonly alternatives: readonly (readonly QueryWord[])[]
}

/** The parts of words don't matter here. */
const noTechnologies: ReadonlySet<string> = new Set()

const fields = ['title', 'skill', 'org', 'mentor', 'maturity', 'size', 'difficulty', 'has'] as const
const partPattern = new RegExp(`(-?)(?:(${fields.join('|')}):)?(?:"([^"]*)("?)|(\\S+))`, 'giu')
/** A field whose value is still to come. */
const emptyField = new RegExp(`^-?(?:${fields.join('|')}):$`, 'i')
/** 'kubernetes.io', 'cncf/mentoring', the first block of an id in an LFX address. */
const addressPattern = /\w[./]\w|^[\da-f]{8}-/i
/** Phones write curly ones by themselves. */
const curlyQuotes = /[“”„‟«»]/g

/**
 * Reads what somebody types: `operator "cloud native" -java skill:go mentor:"Jane Doe"`. Unfinished input is read as
 * far as it goes: a quote still open reaches to the end, `skill:` and `-` alone say nothing yet.
 */
export function parseQuery(q: string): QueryPart[] {
  return Array.from(q.replace(curlyQuotes, '"').matchAll(partPattern), match => {
    const [{ length }, minus, field, phrase, closed, bare = ''] = match
    const text = phrase ?? (shortenLinks(bare.replace(/^(?=github\.com\/)/i, 'https://')) || bare)
    const tokens = splitTokens(text, noTechnologies)
    const words = tokens.map(({ forms: [word] }, at): QueryWord => {
      const unfinished = at === tokens.length - 1 && closed !== '"'
      return { text: word, reach: unfinished ? 'beginning' : 'whole' }
    })
    return {
      written: q.slice(match.index, match.index + length),
      start: match.index,
      end: match.index + length,
      not: minus === '-',
      field: fields.find(name => name === field?.toLowerCase()),
      text,
      quoted: phrase !== undefined,
      isAddress: addressPattern.test(phrase ?? bare),
      words,
      alternatives: [],
    }
  }).filter(({ words, written }) => words.length > 0 && !emptyField.test(written))
}
