import type { FieldKind } from './fieldLabels.ts'

/** What a label must name (`heads`), what may stand before it or begin the label, and what may stand behind. */
type LabelWords = { kind: FieldKind; before: string; heads: string; behind: string }

/**
 * Labels put together from several words: 'Required/Recommended Skills', 'Mentor Names and Emails', 'LFX Program URL'.
 * All words of the label must be in one row, one of them a head. To read another composition, add a word; a label of
 * one word belongs to `fieldLabels`.
 */
export const labelWords: readonly LabelWords[] = [
  {
    kind: 'description',
    before: 'project short brief overview summary abstract about',
    heads: 'description descriptions',
    behind: 'the of',
  },
  {
    kind: 'expectedOutcome',
    before: 'expected project final desired intended key mentorship deliverables results',
    heads: 'outcome outcomes',
    behind: 'the of output outputs result deliverable',
  },
  {
    kind: 'recommendedSkills',
    before:
      'recommended recommend required require preferred desired needed necessary suggested technical relevant key prerequisites technologies knowledge',
    heads: 'skill skills',
    behind: 'requirement requirements needed prerequisite experience technology tools',
  },
  {
    kind: 'technologies',
    before: 'key main relevant required recommended languages tools frameworks',
    heads: 'technology technologies',
    behind: 'used stack',
  },
  {
    kind: 'mentors',
    before: 'potential likely possible proposed primary secondary backup co lead additional project',
    heads: 'mentor mentors',
    behind: 'name names e mail email emails contact contacts handle handles github info information details',
  },
  {
    kind: 'upstreamIssues',
    before: 'upstream github related relevant tracking project task epic',
    heads: 'issue issues',
    behind: 'link links url urls pr prs discussion',
  },
  {
    kind: 'lfxUrl',
    before: 'mentorship project application',
    heads: 'lfx communitybridge',
    behind: 'url urls link page site program programme portal platform apply',
  },
  {
    kind: 'projectSize',
    before: 'expected estimated estimate approximate project',
    heads: 'size length hours duration',
    behind: 'the of in time commitment',
  },
  {
    kind: 'difficulty',
    before: 'level rating project expected estimated',
    heads: 'difficulty complexity',
    behind: 'of',
  },
]
