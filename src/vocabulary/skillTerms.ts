import { type Ordinary, ordinaryWords } from './ordinaryWords.ts'
import { skills } from './skills.ts'
import { compoundTerms } from './skillTable.ts'
import { splitWords } from './splitWords.ts'

/** What a spelling names: one skill, or several ('AI/ML'); `ordinary` where it is an everyday word too. */
export type Term = { names: readonly string[]; ordinary?: Ordinary }

/** 'gitlab ci cd' → its term. The key is the term's words in lower case. */
export const termsByWords = new Map<string, Term>()

/** The first word of a term → how many words the longest term has that begins so. */
export const longestTermFrom = new Map<string, number>()

for (const { name, aliases } of skills) for (const spelling of [name, ...aliases]) addTerm(spelling, [name])
for (const [spelling, names] of Object.entries(compoundTerms)) addTerm(spelling, names)

function addTerm(spelling: string, names: readonly string[]) {
  const ordinary = ordinaryWords.get(spelling.toLowerCase())
  const term: Term = ordinary ? { names, ordinary } : { names }
  for (const words of variants(spelling)) {
    termsByWords.set(words.join(' '), term)
    const first = words[0] ?? ''
    longestTermFrom.set(first, Math.max(words.length, longestTermFrom.get(first) ?? 0))
  }
}

/** 'REST API' also stands as 'RESTAPI', 'REST APIs' and 'RESTAPIs'; 'JavaScript' as 'Java Script'. */
function variants(spelling: string): string[][] {
  const words = splitWords(spelling).map(word => word.lower)
  const parts = splitWords(spelling.replace(/(?<=\p{Ll})(?=\p{Lu}\p{L})/gu, ' ')).map(word => word.lower)
  const forms = words.length > 1 ? [words, [words.join('')]] : parts.length > 1 ? [words, parts] : [words]
  return forms.flatMap(form => {
    const last = form.at(-1) ?? ''
    const hasPlural = last.length > 1 && /[\p{L}\p{N}]$/u.test(last) && !last.endsWith('s')
    return hasPlural ? [form, [...form.slice(0, -1), last + 's']] : [form]
  })
}
