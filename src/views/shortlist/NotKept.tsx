import { useIsKept } from './ShortlistContext.ts'

/** Warns on every page where a project can be starred, as soon as stars can't be kept. */
export function NotKept() {
  if (useIsKept()) return null
  return (
    <p role="alert" className="border-b border-line px-4 py-2 text-small text-error lg:px-8 print:hidden">
      This browser does not let the app store anything, so your shortlist lasts until this page is closed.
      Share it to keep it.
    </p>
  )
}
