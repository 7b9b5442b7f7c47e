import type { Project } from '../model/term.ts'
import { listProse, listTexts, type ProjectText } from './search/projectTexts.ts'
import { foldWords, splitTokens, type Token } from './search/tokens.ts'
import { mentorsShown } from './textSearch.ts'

/** A text and, once somebody looks into it, its words. */
export type ReadText = Pick<ProjectText, 'label' | 'text' | 'field'> & {
  readonly tokens: readonly Token[]
  /** Whether a word of the text may begin like that: told without reading its words. */
  readonly mayHave: (beginning: string) => boolean
}

/** What a snippet is chosen from, read once for all the letters of a query; the longer texts when first asked for. */
export type ReadProject = {
  /** What a row shows and marks by itself. */
  readonly shown: readonly ReadText[]
  readonly prose: readonly ReadText[]
  readonly all: readonly ReadText[]
}

export function readProject(project: Project, technologies: ReadonlySet<string>): ReadProject {
  const read = (text: ShownText) => readText(text, technologies)
  let prose: ReadText[] | undefined
  let all: ReadText[] | undefined
  return {
    shown: listShown(project).map(read),
    get prose() {
      prose ??= listProse(project).map(read)
      return prose
    },
    get all() {
      all ??= listTexts(project).map(read)
      return all
    },
  }
}

type ShownText = Pick<ProjectText, 'label' | 'text' | 'field'>

function readText({ label, text, field }: ShownText, technologies: ReadonlySet<string>): ReadText {
  let tokens: Token[] | undefined
  let folded: string | undefined
  return {
    label,
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

function listShown(project: Project): ShownText[] {
  const { title, organization, group = '', skills, mentors } = project
  return [
    { label: 'Title', text: title, field: 'title' },
    { label: 'CNCF project', text: organization, field: 'org' },
    { label: 'Group', text: group, field: 'org' },
    ...skills.map(text => ({ label: 'Skills', text, field: 'skill' as const })),
    ...mentors.slice(0, mentorsShown).map(({ name, github = '' }) => ({
      label: 'Mentors',
      text: name || github,
      field: 'mentor' as const,
    })),
  ]
}
