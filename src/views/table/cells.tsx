import { Fragment, type ReactNode } from 'react'
import { shortIssueName } from '../../explore/issueName.ts'
import type { ColumnId } from '../../explore/tableView.ts'
import { mentorsShown } from '../../explore/textSearch.ts'
import type { Project } from '../../model/term.ts'
import { highlight } from '../../ui/highlight.tsx'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { skillSlug } from '../../vocabulary/skillSlug.ts'
import { ShortlistButton } from '../shortlist/ShortlistButton.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import { ProjectLink } from './ProjectLink.tsx'
import type { RowContextValue } from './RowContext.ts'

/**
 * What stands in each column, for one project. Functions, not components: all of a row is drawn anew together, and a
 * slow phone feels each component that a letter draws.
 */
export const contentOf: Readonly<Record<ColumnId, (project: Project, around: RowContextValue) => ReactNode>> =
  {
    title: drawTitle,
    organization: drawOrganization,
    skills: drawSkills,
    mentors: drawMentors,
    maturity: ({ organization }, { names }) => names.organizations.get(organization)?.maturity ?? missing,
    issue: drawIssue,
    lfx: ({ title, lfxUrl }) =>
      lfxUrl ? (
        <OutsideLink url={lfxUrl} name={`LFX page of ${title}`}>
          LFX
        </OutsideLink>
      ) : (
        missing
      ),
  }

/** The title opens the project; the filters go along, so that previous and next stay inside this list. */
function drawTitle(project: Project, { termId, marks }: RowContextValue) {
  const snippet = marks.snippetOf(project)
  return (
    <>
      <ShortlistButton termId={termId} project={project} className="cards:order-last cards:ms-auto" />
      <div className="min-w-0 self-baseline">
        <ProjectLink
          projectId={project.id}
          className="font-serif text-reading leading-snug font-semibold hover:text-link hover:underline"
        >
          {highlight(project.title, marks.hitsIn(project.title, 'title'))}
        </ProjectLink>
        <ChangeMark termId={termId} projectId={project.id} />
        {snippet && (
          <p className="mt-1 line-clamp-2 text-small text-quiet">
            {`${snippet.field}: `}
            {highlight(snippet.excerpt, snippet.hits)}
          </p>
        )}
      </div>
    </>
  )
}

function drawOrganization({ organization, group }: Project, { marks }: RowContextValue) {
  const name = highlight(organization, marks.hitsIn(organization, 'org'))
  if (!group) return name
  return (
    <>
      {name}
      <span className="block text-small text-quiet">{highlight(group, marks.hitsIn(group, 'org'))}</span>
    </>
  )
}

/** More than these say less about a project, not more; the project page has all of them. */
const skillsShown = 8

/**
 * Canonical skills. Those that the filter asks for are set strong, words of the query are marked, and both come first.
 * The others are one text: a long list has thousands of them.
 */
function drawSkills({ skills }: Project, { view, marks }: RowContextValue) {
  const wanted = new Set(view.facets.skill.all.flat())
  const items = skills.map(skill => ({
    skill,
    isWanted: wanted.size > 0 && wanted.has(skillSlug(skill)),
    hits: marks.hitsIn(skill, 'skill'),
  }))
  const isAskedFor = ({ isWanted, hits }: (typeof items)[number]) => isWanted || hits.length > 0
  const asked = items.filter(isAskedFor).slice(0, skillsShown)
  const others = items.filter(item => !isAskedFor(item)).slice(0, skillsShown - asked.length)
  return (
    <>
      {asked.map(({ skill, isWanted, hits }, at) => (
        <Fragment key={skill}>
          {at > 0 && ', '}
          {isWanted ? (
            <span className="border-b border-ink font-semibold">{highlight(skill, hits)}</span>
          ) : (
            highlight(skill, hits)
          )}
        </Fragment>
      ))}
      {asked.length > 0 && others.length > 0 && ', '}
      {others.map(({ skill }) => skill).join(', ')}
      {howManyMore(skills.length - skillsShown)}
    </>
  )
}

function drawMentors({ mentors }: Project, { marks }: RowContextValue) {
  if (mentors.length === 0) return missing
  const names = mentors.map(({ name, github }) => name || github || '')
  const text = names.slice(0, mentorsShown).join(', ')
  return (
    <>
      {highlight(text, marks.hitsIn(text, 'mentor'))}
      {howManyMore(names.length - mentorsShown)}
    </>
  )
}

function howManyMore(count: number) {
  return count > 0 && <span className="text-quiet">{` and\u00a0${count}\u00a0more`}</span>
}

function drawIssue({ title, upstreamIssues: [issue] }: Project) {
  if (!issue) return missing
  const name = shortIssueName(issue.url)
  return (
    <OutsideLink className="wrap-anywhere" url={issue.url} name={`${name} upstream of ${title}`}>
      {name}
    </OutsideLink>
  )
}

const missing = (
  <span className="text-base text-quiet cards:hidden">
    <span aria-hidden="true">–</span>
    <span className="sr-only">none</span>
  </span>
)
