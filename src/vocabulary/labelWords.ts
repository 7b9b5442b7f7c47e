import type { FieldKind } from './fieldLabels.ts'

/** What a label must name, and what may stand beside it. */
type LabelWords = { kind: FieldKind; heads: string; beside: string }

/**
 * Labels put together from several words: 'Required/Recommended Skills', 'Mentor Names and Emails', 'LFX Program URL'.
 * All words of the label must be in one row, one of them a head. To read another composition, add a word; a label of
 * one word belongs to `fieldLabels`.
 */
export const labelWords: readonly LabelWords[] = [
  {
    kind: 'description',
    heads: 'description descriptions',
    beside: 'project short brief overview summary abstract about the of',
  },
  {
    kind: 'expectedOutcome',
    heads: 'outcome outcomes',
    beside:
      'expected project final desired intended key mentorship the of output outputs result results deliverable deliverables',
  },
  {
    kind: 'recommendedSkills',
    heads: 'skill skills',
    beside:
      'recommended recommend required require requirement requirements preferred desired needed necessary suggested technical relevant useful helpful key prerequisite prerequisites knowledge experience technology technologies tools',
  },
  {
    kind: 'technologies',
    heads: 'technology technologies',
    beside: 'used tools stack key main relevant required recommended languages frameworks',
  },
  {
    kind: 'mentors',
    heads: 'mentor mentors',
    beside:
      'potential likely possible proposed primary secondary backup co lead additional project name names email emails e mail contact contacts handle handles github info information details',
  },
  {
    kind: 'upstreamIssues',
    heads: 'issue issues',
    beside:
      'upstream github related relevant tracking project task epic link links url urls pr prs discussion',
  },
  {
    kind: 'lfxUrl',
    heads: 'lfx communitybridge',
    beside: 'url urls link page site project program programme mentorship portal platform application apply',
  },
  {
    kind: 'projectSize',
    heads: 'size length hours duration',
    beside: 'expected estimated estimate approximate project the of in time commitment',
  },
  {
    kind: 'difficulty',
    heads: 'difficulty complexity',
    beside: 'level rating project expected estimated of',
  },
]
