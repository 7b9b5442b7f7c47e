import type { ReactNode } from 'react'
import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import { lastReadLine } from '../../model/lastReadLine.ts'
import type { Section, Term } from '../../model/term.ts'
import { FoldedPart } from '../../ui/FoldedPart.tsx'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Markdown } from '../markdown/Markdown.tsx'
import { useSourceUrl } from '../term/Freshness.ts'
import { NoticeList } from './NoticeList.tsx'

type Props = { term: Term; dates: Term; isDatesOnly?: true; entry: CatalogueEntry }

/** How the documents of a term were read: what was found, what was doubtful, and the parts that are no project. */
export default function SourcePage({ term, dates, isDatesOnly, entry }: Props) {
  useDocumentTitle(`Source, ${term.title}`)
  return (
    <div className="max-w-[52rem] space-y-10">
      {!isDatesOnly && <DocumentReport term={term} path={entry.path} />}
      {dates !== term && entry.datesPath && <DocumentReport term={dates} path={entry.datesPath} />}
    </div>
  )
}

const sectionsAtOnce = 200

function DocumentReport({ term, path }: { term: Term; path: string }) {
  const { shown, more } = useShown(term.sections, sectionsAtOnce)
  return (
    <section className="space-y-6">
      <h2 className="font-serif text-title font-semibold wrap-anywhere">{term.title}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <Fact term="Document">
          <OutsideLink className="wrap-anywhere" url={formatSourceUrl(path)}>
            {path}
          </OutsideLink>
        </Fact>
        {term.status && <Fact term="Status, as written">{term.status}</Fact>}
        <Fact term="Lines read">{lastReadLine(term).toLocaleString()}</Fact>
        <Fact term="Projects">{term.projects.length}</Fact>
        <Fact term="Dates">{term.timeline.length}</Fact>
        <Fact term="Doubts">{term.notices.length}</Fact>
      </dl>
      <NoticeList notices={term.notices} path={path} />
      {shown.map(section => (
        <SectionPart key={section.line} section={section} path={path} />
      ))}
      {more}
    </section>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

function SectionPart({ section, path }: { section: Section; path: string }) {
  const sourceUrl = useSourceUrl()
  return (
    <FoldedPart summary={section.title} summaryClassName="border-b border-line py-1 font-semibold">
      {() => (
        <div className="py-3">
          <Markdown markdown={section.markdown} documentUrl={formatSourceUrl(path)} />
          <p className="mt-2 text-small">
            <OutsideLink url={sourceUrl(path, section.line, section.endLine)}>
              Lines {section.line} to {section.endLine}
            </OutsideLink>
          </p>
        </div>
      )}
    </FoldedPart>
  )
}
