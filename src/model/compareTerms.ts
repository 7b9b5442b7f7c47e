import type { Milestone, Project, Term } from './term.ts'

/** What differs between two readings of a term. Projects are those of the later reading, removed ones of the earlier. */
export type TermChanges = {
  added: readonly Project[]
  removed: readonly Project[]
  edited: readonly EditedProject[]
  dates: readonly ChangedDate[]
}

export type EditedProject = { project: Project /** 'description', 'mentors', … */; parts: readonly string[] }

/** A date as written before and after; undefined where the row is new, or gone. */
export type ChangedDate = { activity: string; before?: string; after?: string }

type Documents = { term: Term; dates: Term }

/** Projects moved within the document, and lines that shifted, are no change. */
export function compareTerms(before: Documents, after: Documents): TermChanges {
  const pairs = pairProjects(before.term.projects, after.term.projects)
  const known = new Set(pairs.map(([earlier]) => earlier))
  const current = new Set(pairs.map(([, later]) => later))
  return {
    added: after.term.projects.filter(project => !current.has(project)),
    removed: before.term.projects.filter(project => !known.has(project)),
    edited: pairs
      .map(([earlier, later]) => ({ project: later, parts: findEditedParts(earlier, later) }))
      .filter(({ parts }) => parts.length > 0),
    dates: compareDates(before.dates.timeline, after.dates.timeline),
  }
}

export function hasChanges({ added, removed, edited, dates }: TermChanges): boolean {
  return [added, removed, edited, dates].some(list => list.length > 0)
}

/** What makes two readings the same project: its id; if its title was edited, its addresses; if it moved, its title. */
const identities: readonly ((project: Project) => string | undefined)[] = [
  ({ id }) => id,
  ({ lfxUrl }) => lfxUrl,
  ({ upstreamIssues }) => upstreamIssues[0]?.url,
  ({ title }) => title,
]

function pairProjects(before: readonly Project[], after: readonly Project[]): [Project, Project][] {
  const pairs: [Project, Project][] = []
  let earlier = before
  let later = after
  for (const identify of identities) {
    const byIdentity = new Map(later.map(project => [identify(project), project]))
    byIdentity.delete(undefined)
    const found = earlier.flatMap((project): [Project, Project][] => {
      const match = byIdentity.get(identify(project))
      byIdentity.delete(identify(project))
      return match ? [[project, match]] : []
    })
    const known = new Set(found.flat())
    for (const pair of found) pairs.push(pair)
    earlier = earlier.filter(project => !known.has(project))
    later = later.filter(project => !known.has(project))
  }
  return pairs
}

const comparedParts: Readonly<Record<string, (project: Project) => unknown>> = {
  title: ({ title }) => title,
  'CNCF project': ({ organization, group }) => [organization, group],
  description: ({ summary, description }) => [summary, description],
  'expected outcome': ({ expectedOutcome }) => expectedOutcome,
  skills: ({ recommendedSkills, technologies }) => [recommendedSkills, technologies],
  mentors: ({ mentors }) => mentors,
  'upstream issue': ({ upstreamIssues }) => upstreamIssues.map(({ url }) => url),
  'LFX page': ({ lfxUrl }) => lfxUrl,
  'other fields': ({ fields, projectSize, difficulty }) => [
    fields.map(({ label, markdown }) => [label, markdown]),
    projectSize,
    difficulty,
  ],
}

function findEditedParts(before: Project, after: Project): string[] {
  return Object.entries(comparedParts)
    .filter(([, read]) => JSON.stringify(read(before)) !== JSON.stringify(read(after)))
    .map(([part]) => part)
}

function compareDates(before: readonly Milestone[], after: readonly Milestone[]): ChangedDate[] {
  const earlier = byKey(before)
  const later = byKey(after)
  const changed = [...later].flatMap(([key, { activity, ...milestone }]): ChangedDate[] => {
    const known = earlier.get(key)
    if (known && isSameTime(known, milestone)) return []
    return [{ activity, after: milestone.written, ...(known && { before: known.written }) }]
  })
  const gone = [...earlier].filter(([key]) => !later.has(key))
  return [...changed, ...gone.map(([, { activity, written }]) => ({ activity, before: written }))]
}

/** A key may come twice: 'evaluation', 'evaluation 2'. */
function byKey(milestones: readonly Milestone[]): Map<string, Milestone> {
  const found = new Map<string, Milestone>()
  for (const milestone of milestones) {
    let key = milestone.key
    for (let count = 2; found.has(key); count++) key = `${milestone.key} ${count}`
    found.set(key, milestone)
  }
  return found
}

function isSameTime(a: Pick<Milestone, 'start' | 'end'>, b: Pick<Milestone, 'start' | 'end'>): boolean {
  return JSON.stringify([a.start, a.end]) === JSON.stringify([b.start, b.end])
}
