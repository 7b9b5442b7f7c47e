import type { Project } from '../model/term.ts'
import { listProse, listTexts, type ProjectText } from './search/projectTexts.ts'
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
export type ReadText = ReadWords & Pick<ProjectText, 'label'>

/** What a snippet is chosen from, read once for all the letters of a query; the longer texts when first asked for. */
export type ReadProject = {
  /** What a row shows and marks by itself. */
  readonly shown: readonly ReadWords[]
  readonly prose: readonly ReadText[]
  readonly all: readonly ReadText[]
}

export function readProject(project: Project, technologies: ReadonlySet<string>): ReadProject {
  const read = (text: ProjectText): ReadText =>
    Object.assign(readWords(text, technologies), { label: text.label })
  let prose: ReadText[] | undefined
  let all: ReadText[] | undefined
  return {
    shown: listShown(project).map(text => readWords(text, technologies)),
    get prose() {
      prose ??= Array.from(listProse(project), read)
      return prose
    },
    get all() {
      all ??= Array.from(listTexts(project), read)
      return all
    },
  }
}

function readWords({ text, field }: WrittenText, technologies: ReadonlySet<string>): ReadWords {
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
