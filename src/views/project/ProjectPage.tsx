import { useMemo } from 'react'
import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import type { Project, Term } from '../../model/term.ts'
import { FoldedPart } from '../../ui/FoldedPart.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import type { TermNames } from '../../vocabulary/termNames.ts'
import { Prose } from '../markdown/Prose.tsx'
import { ShortlistButton } from '../shortlist/ShortlistButton.tsx'
import { ContactPanel } from './ContactPanel.tsx'
import { countLaidOut } from './countLaidOut.ts'
import { Doubts } from './Doubts.tsx'
import { ListNav } from './ListNav.tsx'
import { noticesAt } from './noticePlaces.ts'
import { ShareProject } from './ShareProject.tsx'
import { SimilarProjects } from './SimilarProjects.tsx'
import { itemsAtOnce, SkillsPart } from './SkillsPart.tsx'
import { UnknownProject } from './UnknownProject.tsx'
import { type TextOf, useTexts } from './useTexts.ts'

type Props = { term: Term; names: TermNames; entry: CatalogueEntry }

/** One project in full, inside the list it was opened from. */
export default function ProjectPage({ projectId, ...around }: Props & { projectId: string }) {
  const { term } = around
  const project = term.projects.find(({ id }) => id === projectId)
  useDocumentTitle(project ? `${project.title}, ${project.organization}` : 'Unknown project')
  if (!project) return <UnknownProject term={term} projectId={projectId} />
  return <KnownProject project={project} {...around} />
}

function KnownProject({ project: wanted, term, names, entry }: Props & { project: Project }) {
  const read = useTexts(
    wanted,
    useMemo(() => chooseTexts(wanted), [wanted]),
  )
  const project = read?.owner ?? wanted
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
        {read && project.summary && (
          <div className="mt-3">
            <Prose text={read.textOf(project.summary)} documentUrl={documentUrl} />
          </div>
        )}
      </header>
      {read ? (
        <>
          <div className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,42rem)_18rem]">
            <Texts project={project} textOf={read.textOf} documentUrl={documentUrl} />
            <aside aria-label="Contact and links" className="mt-8 lg:mt-0">
              <ContactPanel project={project} notices={notices} entry={entry} />
            </aside>
          </div>
          <SimilarProjects term={term} project={project} />
        </>
      ) : (
        // Nothing stands below the texts until they are there: it would be pushed away.
        <div aria-busy="true" className="min-h-dvh" />
      )}
    </article>
  )
}

type TextsProps = { project: Project; textOf: TextOf; documentUrl: string }

function Texts({ project, ...looks }: TextsProps) {
  const { fields } = project
  const laidOut = useMemo(() => countFields(project), [project])
  return (
    <div className="space-y-8">
      <TextPart title="Description" markdown={project.description} {...looks} />
      <TextPart title="Expected outcome" markdown={project.expectedOutcome} {...looks} />
      <SkillsPart project={project} {...looks} />
      {fields.slice(0, laidOut).map(({ label, markdown, line }) => (
        <TextPart key={line} title={label} markdown={markdown} {...looks} />
      ))}
      {fields.slice(laidOut).map(field => (
        <FoldedPart key={field.line} summary={field.label} summaryClassName={titleLook}>
          {() => <LateField field={field} documentUrl={looks.documentUrl} />}
        </FoldedPart>
      ))}
    </div>
  )
}

const titleLook = 'mb-2 border-b border-line pb-1 text-small font-semibold'

type TextPartProps = Pick<TextsProps, 'textOf' | 'documentUrl'> & {
  title: string
  markdown: string | undefined
}

function TextPart({ title, markdown, textOf, documentUrl }: TextPartProps) {
  if (!markdown) return null
  return (
    <section>
      <h2 className={titleLook}>{title}</h2>
      <Prose text={textOf(markdown)} documentUrl={documentUrl} />
    </section>
  )
}

/** A field that is read when it is opened. */
function LateField({ field, documentUrl }: { field: Project['fields'][number]; documentUrl: string }) {
  const read = useTexts(
    field,
    useMemo(() => [field.markdown], [field]),
  )
  return read && <Prose text={read.textOf(field.markdown)} documentUrl={documentUrl} />
}

/** The texts that are laid out at once. */
function chooseTexts(project: Project): string[] {
  const { recommendedSkills, technologies = [], fields } = project
  return [
    ...proseOf(project),
    ...recommendedSkills.slice(0, itemsAtOnce),
    ...technologies.slice(0, itemsAtOnce),
    ...fields.slice(0, countFields(project)).map(({ markdown }) => markdown),
  ]
}

/** How many of the other fields are. */
function countFields(project: Project): number {
  const { recommendedSkills, technologies = [], fields } = project
  return countLaidOut(
    [...proseOf(project), ...recommendedSkills, ...technologies],
    fields.map(({ markdown }) => markdown),
  )
}

function proseOf({ summary = '', description = '', expectedOutcome = '' }: Project): string[] {
  return [summary, description, expectedOutcome]
}
