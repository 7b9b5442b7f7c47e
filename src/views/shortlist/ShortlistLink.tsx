import { Link } from '@tanstack/react-router'
import { useKept } from '../term/useKept.ts'
import { useShortlist } from './ShortlistContext.ts'

export function ShortlistLink() {
  const { length } = useShortlist()
  return (
    <Link to="/shortlist" search={useKept()} className="py-0.5 text-small text-link hover:underline">
      Shortlist{length > 0 && ` (${length})`}
    </Link>
  )
}
