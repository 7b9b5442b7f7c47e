import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { UrlSearch } from '../../explore/urlSearch.ts'

/** A link to the same page without one parameter. */
export function Without({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Link
      to="."
      search={(search: UrlSearch) => ({ ...search, [name]: undefined })}
      resetScroll={false}
      className="link py-1 print:hidden"
    >
      {children}
    </Link>
  )
}
