import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import type { Term } from '../../model/term.ts'
import { FoldedPart } from '../../ui/FoldedPart.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import type { TermNames } from '../../vocabulary/termNames.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import { ShortlistButton } from '../shortlist/ShortlistButton.tsx'
import { ContactPanel } from './ContactPanel.tsx'
import { countLaidOut } from './countLaidOut.ts'
import { Doubts } from './Doubts.tsx'
import { ListNav } from './ListNav.tsx'
import { noticesAt } from './noticePlaces.ts'
import { ShareProject } from './ShareProject.tsx'
import { SimilarProjects } from './SimilarProjects.tsx'
import { SkillsPart } from './SkillsPart.tsx'
import { UnknownProject } from './UnknownProject.tsx'

type Props = { term: Term; names: TermNames; entry: CatalogueEntry; projectId: string }

/** One project in full, inside the list it was opened from. */
export default function ProjectPage({ term, names, entry, projectId }: Props) {
  const project = term.projects.find(({ id }) => id === projectId)
  useDocumentTitle(project ? `${project.title}, ${project.organization}` : 'Unknown project')
  if (!project) return <UnknownProject term={term} projectId={projectId} />
  const documentUrl = formatSourceUrl(entry.path)
  const notices = term.notices.filter(({ line }) => line >= project.line && line <= project.endLine)
  const { summary = '', description = '', expectedOutcome = '', technologies = [], fields } = project
  const laidOut = countLaidOut(
    [summary, description, expectedOutcome, ...project.recommendedSkills, ...technologies],
    fields.map(({ markdown }) => markdown),
  )
  return (
    <article>
      <ListNav term={term} names={names} project={project} />
      <header className="mt-6 mb-8 max-w-[52rem]">
        <p className="text-quiet">
          {project.organization}
          {project.group && <> · {project.group}</>}
        </p>
        <div className="mt-1 flex flex-wrap items-start gap-x-4 gap-y-2">
          <h1 className="max-w-[42rem] font-serif text-title font-semibold text-balance lg:text-display">
            {project.title}
          </h1>
          <div className="flex items-center gap-2 lg:pt-1 print:hidden">
            <ShortlistButton termId={term.id} project={project} />
            <ShareProject project={project} entry={entry} />
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
          {fields.slice(0, laidOut).map(({ label, markdown, line }) => (
            <TextPart key={line} title={label} markdown={markdown} documentUrl={documentUrl} />
          ))}
          {fields.slice(laidOut).map(({ label, markdown, line }) => (
            <FoldedPart key={line} summary={label} summaryClassName={titleLook}>
              {() => <Markdown markdown={markdown} documentUrl={documentUrl} />}
            </FoldedPart>
          ))}
        </div>
        <aside aria-label="Contact and links" className="mt-8 lg:mt-0">
          <ContactPanel project={project} notices={notices} entry={entry} />
        </aside>
      </div>
      <SimilarProjects term={term} project={project} />
    </article>
  )
}

const titleLook = 'mb-2 border-b border-line pb-1 text-small font-semibold'

type TextPartProps = { title: string; markdown: string | undefined; documentUrl: string }

function TextPart({ title, markdown, documentUrl }: TextPartProps) {
  if (!markdown) return null
  return (
    <section>
      <h2 className={titleLook}>{title}</h2>
      <Markdown markdown={markdown} documentUrl={documentUrl} />
    </section>
  )
}
