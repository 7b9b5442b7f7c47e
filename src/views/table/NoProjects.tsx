import { Link } from '@tanstack/react-router'
import { formatSourceUrl } from '../../load/catalogue.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Markdown } from '../markdown/Markdown.tsx'
import type { OpenTerm } from '../term/TermFrame.tsx'
import { useKept } from '../term/useKept.ts'

const sectionsAtOnce = 3

/** A term before its projects are out: what its document says instead, and where there are some. */
export default function NoProjects({ open: { term, entry } }: { open: OpenTerm }) {
  const kept = useKept()
  const { shown, more } = useShown(term.sections, sectionsAtOnce)
  return (
    <div className="max-w-[42rem] py-6">
      <h2 className="font-serif text-title font-semibold">No projects yet</h2>
      <p className="mt-2">
        The document of this term holds no projects yet.{' '}
        <Link to="/" search={kept} className="link">
          See the newest term that has some
        </Link>
        , or{' '}
        <Link to="/terms" search={kept} activeOptions={{ exact: true }} className="link">
          all terms
        </Link>
        .
      </p>
      {shown.length > 0 && (
        <section className="mt-8">
          <h3 className="text-small text-quiet">What the document says</h3>
          {shown.map(({ title, markdown, line }) => (
            <section key={line} className="mt-3 border-s-2 border-line ps-4">
              <h4 className="font-semibold">{title}</h4>
              <Markdown markdown={markdown} documentUrl={formatSourceUrl(entry.path)} />
            </section>
          ))}
          {more}
        </section>
      )}
    </div>
  )
}
