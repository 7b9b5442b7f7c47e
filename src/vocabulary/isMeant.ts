import type { Ordinary } from './ordinaryWords.ts'
import type { Word } from './splitWords.ts'

/** Words from `start` up to, not including, `end`. */
export type Span = { start: number; end: number }

/**
 * Whether an everyday word stands for the skill of that name: 'Rust programming', 'golang, rust', 'experience in Go',
 * 'C/C++', but not 'go through the code', 'C-level', 'spark interest', 'Helm of the project', 'ready to go'.
 * `isSkill` tells whether an unmistakable name begins or ends at a word, as names stand in company: 'rust and golang'.
 */
export function isMeant(
  words: readonly Word[],
  { start, end }: Span,
  kind: Ordinary,
  isSkill: (index: number) => boolean,
): boolean {
  const word = words[start]
  const left = words[start - 1]
  const right = words[end]
  if (!word) return false
  const leftGap = word.gap
  const rightGap = right?.gap ?? '. '
  const isCapital = /^\p{Lu}/u.test(word.text)
  const isExplained = right !== undefined && isPlain(rightGap) && isExplaining(right)

  if (rightGap === '.' || isHyphen(leftGap)) return false // 'go.mod', 'let-go'
  if (isHyphen(rightGap)) return kind === 'word' && isTiedTo(right, isCapital)
  if (left?.lower === 'to' && isPlain(leftGap)) return false // 'ready to go'

  const opens =
    !left || isBreak(leftGap) || (isJoin(left) && (start === 1 || isBreak(left.gap) || isSkill(start - 2)))
  const closes =
    !right ||
    isBreak(rightGap) ||
    (isPlain(rightGap) && isAskedFor(words, end)) ||
    (isJoin(right) && isCompany(words[end + 1], isSkill(end + 1)))
  if (opens && closes) return true
  const isLedIn = isLeadIn(words, start)
  const isBesideSkill = (isSlash(leftGap) && isSkill(start - 1)) || (isSlash(rightGap) && isSkill(end))
  if (kind === 'item') {
    if (opens && right && isPlain(rightGap) && abilities.has(right.lower)) return true
    return (isLedIn && closes) || (isCapital && isBesideSkill)
  }
  if (isExplained && naming.has(right.lower)) return true
  if (kind === 'letter') return isCapital && (isExplained || isBesideSkill || (isLedIn && closes))

  if (!isCapital) return (opens || isLedIn) && (closes || isExplained)
  const isAcronym = end - start === 1 && word.text.length > 2 && word.text === word.text.toUpperCase()
  if (closes || isExplained || isAcronym) return true
  return opens ? !isVerb(words, end, isSkill) : right?.lower !== 'of'
}

const isHyphen = (gap: string) => gap === '-' || gap === '‑'
const isSlash = (gap: string) => gap.trim() === '/'
const isPlain = (gap: string) => gap.trim() === ''
const isBreak = (gap: string) => /[,;:()[\]{}/|+•·"“”!?–—<>]|\.(?!\S)|(?:^|\s)-\s/.test(gap)
const isJoin = (word: Word) => word.lower === 'and' || word.lower === 'or'
/** What may follow 'and': a skill, a capital ('go and Rust'), or another conjunction ('go and/or rust'). */
const isCompany = (word: Word | undefined, isSkill: boolean) =>
  isSkill || (word !== undefined && (/^[\p{Lu}.]/u.test(word.text) || isBreak(word.gap)))

/** 'with go', 'some C', 'programming in go', 'good at go'; a bare 'in' is not enough ('in flux', 'in harbor'). */
function isLeadIn(words: readonly Word[], start: number): boolean {
  const before = words[start - 1]
  if (!before || !isPlain(words[start]?.gap ?? '')) return false
  return before.lower === 'in' || before.lower === 'at'
    ? skillful.has(words[start - 2]?.lower ?? '')
    : leadIns.has(before.lower)
}

/** 'Go is required', 'Helm preferred', 'Rust would be a plus', but not 'Rest is history'. */
function isAskedFor(words: readonly Word[], start: number): boolean {
  const first = words[start]?.lower ?? ''
  if (asking.has(first)) return true
  if (!judging.has(first)) return false
  const rest = words.slice(start + 1, start + 5)
  const stop = rest.findIndex(word => isBreak(word.gap))
  return rest.slice(0, stop < 0 ? rest.length : stop).some(word => asking.has(word.lower))
}

/** Whether what follows a capitalised word at the beginning makes it a verb or noun of everyday language. */
function isVerb(words: readonly Word[], end: number, isSkill: (index: number) => boolean): boolean {
  const next = words[end]
  const beyond = words[end + 1]
  if (!next || !isPlain(next.gap) || !/^\p{Ll}/u.test(next.text)) return false
  if (linking.has(next.lower)) {
    return !beyond || !(isSkill(end + 1) || /^\p{Lu}/u.test(beyond.text)) // 'Excel in teams', 'Spark on Kubernetes'
  }
  if (isJoin(next)) return beyond !== undefined && doing.has(beyond.lower) // 'Go and see', 'Go and clean code'
  return everyday.has(next.lower) || (next.lower.endsWith('ly') && next.lower !== 'assembly')
}

const isExplaining = (word: Word) => explaining.has(word.lower) || /^v?\d/.test(word.lower)

/** 'Rust-based', 'go-templates', but not 'Go-to-market', 'rust-free'. */
const isTiedTo = (right: Word | undefined, isCapital: boolean) =>
  right !== undefined && (isCapital ? !looseTails.has(right.lower) : explaining.has(right.lower))

const listed = (text: string) => new Set(text.split(' '))
const leadIns = listed(
  'with using writing of like via preferably basic some strong good solid deep intermediate advanced modern idiomatic embedded either',
)
const skillful = listed(
  'programming coding written proficient proficiency experience experienced skills knowledge expertise background ' +
    'good skilled fluent strong',
)
/** Words after a name that make it one, whatever its case. */
const naming = listed('programming language lang')
/** Words after a general name ('Debugging skills', 'Storage basics') that make it a skill. */
const abilities = listed(
  'skill skills experience expertise knowledge proficiency basics fundamentals concepts',
)
/** Words after a name in a list that make it one: 'go backend development', 'rust crates'. */
const explaining = listed(
  'programming language languages lang developer developers development dev engineer engineering sdk sdks api apis ' +
    'client clients library libraries framework frameworks crate crates module modules package packages template ' +
    'templates templating syntax compiler runtime toolchain ecosystem tests testing knowledge skill skills ' +
    'experience expertise proficiency familiarity basics fundamentals concepts internals charts plugin plugins ' +
    'operator operators program programs ui code coding codebase codebases backend frontend cli based unit ' +
    'hooks components kernel goroutines concurrency application applications microservices endpoints ffi',
)
/** Words after a name that say how much it matters. */
const asking = listed(
  'required preferred desired desirable mandatory optional essential recommended necessary needed helpful beneficial ' +
    'plus bonus must nice welcome appreciated advantage',
)
const judging = listed('is are a an would will strongly highly')
/** Words that go on from a verb, and from a name only where another one follows. */
const linking = listed('on in with at by from as')
/** What people 'go and' do. */
const doing = listed(
  'see fix find look get read write try learn explore help contribute meet talk ask make build test check discuss tell',
)
/** Words behind which 'Go', 'Rest', 'Express', 'Spark', 'Swift' are no names: 'Express ideas', 'Spark interest'. */
const everyday = listed(
  'through to the a an of into onto it its up down out off over under away back ahead along around about beyond above ' +
    'below across after before between among against toward towards past deep deeper further far all any every each ' +
    'more most much your our my their his her this that these those us you them me we they yourself ourselves ' +
    'themselves itself others people everyone everybody someone is are was were be been has have had can could would ' +
    'will should must may might if when while until because where how what who than so not well fast hard quick slow ' +
    'soon now then again together easy home live wrong assured interest interests interested curiosity creativity ' +
    'see find fix look get learn explore help talk read check visit discussion discussions conversation conversations joy idea ideas thought thoughts opinion opinions view views ' +
    'feelings enthusiasm gratitude concern concerns willingness consent response responses reply replies action ' +
    'actions reaction turnaround learner learners thinker thinking change changes innovation inspiration debate debates',
)
/** Words that a hyphen ties to an everyday word: 'go-to-market', 'rust-free'. */
const looseTails = listed('to free level like less proof live round over ahead')
