import { isMeant, type Span } from './isMeant.ts'
import { longestPhraseFrom, phrasesOfNoSkill } from './phrasesOfNoSkill.ts'
import { longestTermFrom, type Term, termsByWords } from './skillTerms.ts'
import { isSlipOfName, spellingsOf } from './spellingsOf.ts'
import { splitWords, type Word } from './splitWords.ts'

/** A name with a word that is a slip of the keyboard, and the skill that was meant: 'Techincal Writing'. */
export type SkillSlip = { written: string; word: string; meant: string }

/** The canonical skills that the texts name, in order of appearance, each once. */
export function findSkills(texts: readonly string[]): string[] {
  return readSkillNames(texts).skills
}

/**
 * The skills, and which of them are misspelt. One pass over the words: the time grows with the length of the text, not
 * with the table.
 */
export function readSkillNames(texts: readonly string[]): { skills: string[]; slips: SkillSlip[] } {
  const mentions = texts.flatMap(mentionsOf)
  return {
    skills: [...new Set(mentions.flatMap(({ term }) => term.names))],
    slips: mentions.flatMap(({ slip }) => slip ?? []),
  }
}

function mentionsOf(text: string): Mention[] {
  const words = splitWords(/\bno|n['’]t\b/i.test(text) ? text.replace(unneeded, '') : text)
  const mentions = findMentions(words)
  if (mentions.every(({ term }) => !term.ordinary)) return mentions
  const certain = mentions.filter(({ term }) => !term.ordinary && term.names.length > 0)
  const edges = new Set(certain.flatMap(({ start, end }) => [start, end - 1]))
  const isSkill = (index: number) => edges.has(index)
  return mentions.filter(
    ({ term, start, end }) => !term.ordinary || isMeant(words, { start, end }, term.ordinary, isSkill),
  )
}

/** What a text says is not asked for: '(Mentee does not need prior experience in profiling)', 'no Go experience required'. */
const unneeded = new RegExp(
  [
    String.raw`\b(?:do|does)(?: not|n['’]t) (?:need|require)\b[^.;()]*`,
    String.raw`\bprior [^.;,()]{1,80}\bnot (?:required|needed|necessary|expected)\b`,
    String.raw`\bno (?:prior|previous) [^.;,()]*`,
    String.raw`\bno [^.;,()]{1,80}\b(?:required|needed|necessary|expected|assumed)\b`,
  ].join('|'),
  'gi',
)

type Mention = Span & { term: Term; slip?: SkillSlip }

/** Every term in the text; of terms that overlap the leftmost, of those the longest: 'Argo CD', not 'Argo'. */
function findMentions(words: readonly Word[]): Mention[] {
  const mentions: Mention[] = []
  let start = 0
  while (start < words.length) {
    const mention = longestMention(words, start)
    if (mention) mentions.push(mention)
    start = mention?.end ?? start + 1
  }
  return mentions
}

function longestMention(words: readonly Word[], start: number): Mention | undefined {
  const first = words[start]
  if (!first || (first.gap.endsWith('.') && start > 0)) return // the end of another name: 'Chart.js'
  for (const spelling of spellingsOf(first)) {
    const longest = Math.max(longestTermFrom.get(spelling) ?? 0, longestPhraseFrom.get(spelling) ?? 0)
    const last = Math.min(start + longest, words.length)
    const mention = extendMention(words, start, last, spelling, start + 1, slipIn(first, spelling))
    if (mention) return mention
  }
}

/** The longest term that begins with the words of `key`, which end before `end`; of its words one may be a slip. */
function extendMention(
  words: readonly Word[],
  start: number,
  last: number,
  key: string,
  end: number,
  misspelt: string | undefined,
): Mention | undefined {
  const next = words[end]
  if (next && end < last && isWithinTerm(next.gap)) {
    for (const spelling of spellingsOf(next)) {
      const slip = slipIn(next, spelling)
      if (slip !== undefined && misspelt !== undefined) continue
      const mention = extendMention(words, start, last, `${key} ${spelling}`, end + 1, misspelt ?? slip)
      if (mention) return mention
    }
  }
  const term = phrasesOfNoSkill.has(key) ? noSkill : termsByWords.get(key)
  const first = words[start]
  if (!term || !first || isMiddle(words, start, end)) return
  if (misspelt === undefined) return { start, end, term }
  if (end === start + 1 && !isSlipOfName(first, key)) return
  const written = words.slice(start, end).map(({ text }) => text)
  return {
    start,
    end,
    term,
    slip: { written: written.join(' '), word: misspelt, meant: term.names.join(', ') },
  }
}

const slipIn = ({ text, lower }: Word, spelling: string) => (spelling === lower ? undefined : text)

const noSkill: Term = { names: [] }

/** Whether words are the inner part of one hyphenated name: the second word of 'slsa-github-generator'. */
const isMiddle = (words: readonly Word[], start: number, end: number) =>
  isHyphen(words[start]?.gap) && isHyphen(words[end]?.gap)
const isHyphen = (gap: string | undefined) => gap === '-' || gap === '‑'

/** Whether a term can go on across a gap: 'Argo CD', 'argo-cd', 'CI / CD', 'Node.js', but not 'Cloud, Native'. */
const isWithinTerm = (gap: string) => gap === ' ' || /^(?:\s*(?:[-‑_/]\s*)?|\.\s?|\+)$/.test(gap)
