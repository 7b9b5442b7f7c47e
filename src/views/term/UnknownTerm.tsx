import { Link } from '@tanstack/react-router'
import { findNearest } from '../../explore/nearest.ts'
import { formatFolderUrl } from '../../load/repositoryPages.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useCatalogue } from './useCatalogue.ts'
import { useKept } from './useKept.ts'

/** A term that the app doesn't know, and the ones that were probably meant. */
export default function UnknownTerm({ termId }: { termId: string }) {
  useDocumentTitle('Unknown term')
  const catalogue = useCatalogue()
  const kept = useKept()
  const nearest = findNearest(termId, catalogue, 5)
  const offered = nearest.length > 0 ? nearest : catalogue.slice(0, 5)
  return (
    <div className="max-w-[42rem] space-y-3">
      <h1 className="font-serif text-display font-semibold">This term is not known</h1>
      <p>
        There is no term <code className="font-mono text-small break-all">{termId}</code>. Did you mean:
      </p>
      <ul className="list-disc ps-5">
        {offered.map(entry => (
          <li key={entry.id}>
            <Link to="/terms/$term" params={{ term: entry.id }} search={kept} className="link">
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        A term that has just begun may lie in{' '}
        <OutsideLink url={formatFolderUrl('programs')}>cncf/mentoring</OutsideLink> already.
      </p>
    </div>
  )
}
