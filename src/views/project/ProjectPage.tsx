import { Link, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { keepEverywhere } from '../../explore/everywhere.ts'
import { explore } from '../../explore/explore.ts'
import { indexProjects } from '../../explore/indexProjects.ts'
import { findNeighbours } from '../../explore/neighbours.ts'
import { readTableView, writeTableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { withTextSearch } from '../../explore/withTextSearch.ts'
import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import type { Project, Term } from '../../model/term.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import type { TermNames } from '../../vocabulary/termNames.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import { ShortlistButton } from '../shortlist/ShortlistButton.tsx'
import { ContactPanel } from './ContactPanel.tsx'
import { Doubts } from './Doubts.tsx'
import { noticesAt } from './noticePlaces.ts'
import { SimilarProjects } from './SimilarProjects.tsx'
import { SkillsPart } from './SkillsPart.tsx'
import { UnknownProject } from './UnknownProject.tsx'

type Props = { term: Term; names: TermNames; entry: CatalogueEntry; projectId: string }

/** One project in full, inside the list it was opened from. */
export default function ProjectPage({ term, names, entry, projectId }: Props) {
  const search = useSearch({ strict: false }) as UrlSearch
  const project = term.projects.find(({ id }) => id === projectId)
  useDocumentTitle(project ? `${project.title}, ${project.organization}` : 'Unknown project')
  if (!project) return <UnknownProject term={term} projectId={projectId} />
  const documentUrl = formatSourceUrl(entry.path)
  const notices = term.notices.filter(({ line }) => line >= project.line && line <= project.endLine)
  return (
    <article>
      <ListNav term={term} names={names} project={project} />
      <header className="mt-6 mb-8 max-w-[52rem]">
        <p className="text-quiet">
          {project.organization}
          {project.group && <> · {project.group}</>}
        </p>
        <div className="mt-1 flex items-start gap-4">
          <h1 className="font-serif text-title font-semibold text-balance lg:text-display">
            {project.title}
          </h1>
          <div className="pt-1">
            <ShortlistButton termId={term.id} project={project} />
          </div>
        </div>
        <Doubts notices={noticesAt(notices, 'heading')} path={entry.path} />
        {project.summary && (
          <div className="mt-3">
            <Markdown markdown={project.summary} documentUrl={documentUrl} />
          </div>
        )}
      </header>
      <div className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,42rem)_18rem]">
        <div className="space-y-8">
          <TextPart title="Description" markdown={project.description} documentUrl={documentUrl} />
          <TextPart title="Expected outcome" markdown={project.expectedOutcome} documentUrl={documentUrl} />
          <SkillsPart project={project} documentUrl={documentUrl} />
          {project.fields.map(({ label, markdown, line }) => (
            <TextPart key={line} title={label} markdown={markdown} documentUrl={documentUrl} />
          ))}
        </div>
        <aside aria-label="Contact and links" className="mt-8 lg:mt-0">
          <ContactPanel project={project} notices={notices} entry={entry} />
        </aside>
      </div>
      <SimilarProjects term={term} project={project} tz={search.tz} />
    </article>
  )
}

type TextPartProps = { title: string; markdown: string | undefined; documentUrl: string }

function TextPart({ title, markdown, documentUrl }: TextPartProps) {
  if (!markdown) return null
  return (
    <section>
      <h2 className="mb-2 border-b border-line pb-1 text-small font-semibold">{title}</h2>
      <Markdown markdown={markdown} documentUrl={documentUrl} />
    </section>
  )
}

type ListNavProps = { term: Term; names: TermNames; project: Project }

/** Back to the list, and to the projects before and after this one in it. */
function ListNav({ term, names, project }: ListNavProps) {
  const search = useSearch({ strict: false }) as UrlSearch
  const { view } = useMemo(() => readTableView(search), [search])
  const rows = useMemo(
    () => explore(withTextSearch(indexProjects(term.projects, names)), view).rows,
    [term, names, view],
  )
  // A shared address may carry filters that this project does not pass: then it stands in the whole list.
  const inList = rows.some(({ id }) => id === project.id)
  const neighbours = findNeighbours(inList ? rows : term.projects, project.id)
  const listSearch = { ...(inList ? writeTableView(view) : {}), ...keepEverywhere(search) }
  const params = { term: term.id }
  const size = inList ? rows.length : term.projects.length
  return (
    <nav
      aria-label="Projects of the list"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small print:hidden"
    >
      <Link to="/terms/$term" params={params} search={listSearch} className="link py-1">
        ← {size} {size === 1 ? 'project' : 'projects'}
      </Link>
      {neighbours && (
        <>
          <span className="text-quiet">
            {neighbours.position} of {neighbours.of}
          </span>
          <NeighbourLink
            label="Previous"
            project={neighbours.previous}
            termId={term.id}
            search={listSearch}
          />
          <NeighbourLink label="Next" project={neighbours.next} termId={term.id} search={listSearch} />
        </>
      )}
    </nav>
  )
}

type NeighbourProps = { label: string; project: Project | undefined; termId: string; search: UrlSearch }

function NeighbourLink({ label, project, termId, search }: NeighbourProps) {
  if (!project) return <span className="py-1 text-quiet">{label}</span>
  return (
    <Link
      to="/terms/$term/projects/$project"
      params={{ term: termId, project: project.id }}
      search={search}
      className="link py-1"
      title={project.title}
    >
      {label}
      <span className="sr-only">: {project.title}</span>
    </Link>
  )
}
