import { Navigate } from '@tanstack/react-router'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { findRawUrl, formatOwnTermId } from '../../load/ownCopy.ts'
import { OwnCopyPage } from './OwnCopyPage.tsx'

type Props = { source: string; search: UrlSearch }

/** `?source=https://…`: straight to the document's own pages, or where the address leads to none, the form with it. */
export default function OwnSource({ source, search }: Props) {
  const url = findRawUrl(source)
  if (!url) return <OwnCopyPage source={source} />
  return <Navigate to="/terms/$term" params={{ term: formatOwnTermId(url) }} search={search} replace />
}
