import type { ReactNode } from 'react'
import { shortIssueName } from '../../explore/issueName.ts'
import type { QueryField } from '../../explore/search/query.ts'
import type { ColumnId } from '../../explore/tableView.ts'
import { mentorsShown } from '../../explore/textSearch.ts'
import type { Project } from '../../model/term.ts'
import { Highlighted } from '../../ui/Highlighted.tsx'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { ShortlistButton } from '../shortlist/ShortlistButton.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import { ProjectLink } from './ProjectLink.tsx'
import { useRowContext } from './RowContext.ts'
import { SkillList } from './SkillList.tsx'

/** What stands in each column, for one project. */
export const cellOf: Readonly<Record<ColumnId, (project: Project) => ReactNode>> = {
  title: project => <TitleCell project={project} />,
  organization: project => <OrganizationCell project={project} />,
  skills: project => <SkillList skills={project.skills} />,
  mentors: project => <MentorsCell project={project} />,
  maturity: project => <MaturityCell project={project} />,
  issue: project => <IssueCell project={project} />,
  lfx: project => <LfxCell project={project} />,
}

/** The title opens the project; the filters go along, so that previous and next stay inside this list. */
function TitleCell({ project }: { project: Project }) {
  const { termId, marks } = useRowContext()
  const snippet = marks.snippetOf(project)
  return (
    <div className="flex gap-2">
      <div className="cards:order-last cards:ms-auto">
        <ShortlistButton termId={termId} project={project} />
      </div>
      <div className="min-w-0 self-baseline">
        <ProjectLink
          projectId={project.id}
          className="font-serif text-reading leading-snug font-semibold hover:text-link hover:underline"
        >
          <Marked text={project.title} field="title" />
        </ProjectLink>
        <ChangeMark termId={termId} projectId={project.id} />
        {snippet && (
          <p className="mt-1 line-clamp-2 text-small text-quiet">
            {snippet.field}: <Highlighted text={snippet.excerpt} hits={snippet.hits} />
          </p>
        )}
      </div>
    </div>
  )
}

/** A text with the query's words marked. */
function Marked({ text, field }: { text: string; field: QueryField }) {
  const { marks } = useRowContext()
  return <Highlighted text={text} hits={marks.hitsIn(text, field)} />
}

function OrganizationCell({ project }: { project: Project }) {
  return (
    <>
      <Marked text={project.organization} field="org" />
      {project.group && (
        <span className="block text-small text-quiet">
          <Marked text={project.group} field="org" />
        </span>
      )}
    </>
  )
}

function MentorsCell({ project }: { project: Project }) {
  const names = project.mentors.map(({ name, github }) => name || github || '')
  const more = names.length - mentorsShown
  if (names.length === 0) return <Missing />
  const text = names.slice(0, mentorsShown).join(', ')
  return (
    <span className="block text-small">
      <Marked text={text} field="mentor" />
      {more > 0 && <span className="text-quiet"> and {more} more</span>}
    </span>
  )
}

function MaturityCell({ project }: { project: Project }) {
  const { names } = useRowContext()
  return names.organizations.get(project.organization)?.maturity ?? <Missing />
}

function IssueCell({ project }: { project: Project }) {
  const [issue] = project.upstreamIssues
  if (!issue) return <Missing />
  return (
    <OutsideLink className="text-small wrap-anywhere" url={issue.url}>
      {shortIssueName(issue.url)} <span className="sr-only">upstream of {project.title}</span>
    </OutsideLink>
  )
}

function LfxCell({ project }: { project: Project }) {
  if (!project.lfxUrl) return <Missing />
  return (
    <OutsideLink className="text-small" url={project.lfxUrl}>
      LFX <span className="sr-only">page of {project.title}</span>
    </OutsideLink>
  )
}

function Missing() {
  return (
    <span className="text-quiet cards:hidden">
      <span aria-hidden="true">–</span>
      <span className="sr-only">none</span>
    </span>
  )
}
