import type { Project } from '../model/term.ts'
import { plainText } from './search/plainText.ts'
import { listTexts, type ProjectText } from './search/projectTexts.ts'
import { foldWords, splitTokens, type Token } from './search/tokens.ts'
import { mentorsShown } from './textSearch.ts'

/** A text and, once somebody looks into it, its words. */
export type ReadWords = WrittenText & {
  readonly tokens: readonly Token[]
  /** Whether a word of the text may begin like that: told without reading its words. */
  readonly mayHave: (beginning: string) => boolean
}

type WrittenText = Pick<ProjectText, 'text' | 'field'>

/** One that a snippet may come from. */
export type ReadText = ReadWords & Pick<ProjectText, 'label' | 'isProse'>

/** What a snippet is chosen from, each text read when it is first asked for and once for all the letters of a query. */
export type ReadProject = {
  /** What a row shows and marks by itself. */
  readonly shown: readonly ReadWords[]
  readonly all: Iterable<ReadText>
}

export function readProject(project: Project, technologies: ReadonlySet<string>): ReadProject {
  function* read(texts: Iterable<ProjectText>): Generator<ReadText, void> {
    for (const text of cutOff(texts)) {
      yield Object.assign(readWords(text, technologies), { label: text.label, isProse: text.isProse })
    }
  }
  return {
    shown: listShown(project).map(text => readWords(text, technologies)),
    all: keepMade(read(listTexts(project))),
  }
}

/** Does ahead of time what nearly every query asks of a project. */
export function foldTexts({ shown, all }: ReadProject): void {
  // That folds a text for good. The words are read of skills only: all have them looked at.
  for (const text of [...shown, ...all]) text.mayHave('')
  for (const { field, tokens } of shown) if (field === 'skill') void tokens
}

/** The same items each time, made one by one when they are first asked for. */
function keepMade<Item>(items: Iterator<Item, void>): Iterable<Item> {
  const made: Item[] = []
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        const kept = made[at]
        if (kept !== undefined) yield kept
        else {
          const next = items.next()
          if (next.done) return
          made.push(next.value)
          yield next.value
        }
      }
    },
  }
}

/** Several times the most that a real project has. A snippet of what comes after it isn't worth holding the page. */
const mostCharacters = 100_000

/** The texts without their marks, up to `mostCharacters` of them all. */
function* cutOff(texts: Iterable<ProjectText>): Generator<ProjectText, void> {
  let left = mostCharacters
  for (const text of texts) {
    const written = text.text.slice(0, left)
    yield { ...text, text: text.isMarkdown ? plainText(written) : written }
    left -= written.length
    if (left === 0) return
  }
}

/** A text whose words are read when they are first asked for. */
export function readWords({ text, field }: WrittenText, technologies: ReadonlySet<string>): ReadWords {
  let tokens: Token[] | undefined
  let folded: string | undefined
  return {
    text,
    field,
    get tokens() {
      tokens ??= splitTokens(text, technologies)
      return tokens
    },
    mayHave(beginning) {
      folded ??= foldWords(text)
      return folded.includes(beginning)
    },
  }
}

function listShown(project: Project): WrittenText[] {
  const { title, organization, group = '', skills, mentors } = project
  return [
    { text: title, field: 'title' },
    { text: organization, field: 'org' },
    { text: group, field: 'org' },
    ...skills.map(text => ({ text, field: 'skill' as const })),
    ...mentors.slice(0, mentorsShown).map(({ name, github = '' }) => ({
      text: name || github,
      field: 'mentor' as const,
    })),
  ]
}
