import { Link, useLocation } from '@tanstack/react-router'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useKept } from '../term/useKept.ts'

/** An address that no page has. */
export default function NotFoundPage() {
  const { pathname } = useLocation()
  useDocumentTitle('No such page')
  return (
    <div className="max-w-[42rem] space-y-3">
      <h1 className="font-serif text-display font-semibold">There is no such page</h1>
      <p>
        Nothing stands at <code className="font-mono text-small break-all">{pathname}</code>.
      </p>
      <p>
        <Link to="/" search={useKept()} className="link">
          Go to the newest projects
        </Link>
      </p>
    </div>
  )
}
