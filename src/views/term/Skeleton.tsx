/** Holds the place of a page's contents while its document is read; index.html shows the same before the app is there. */
export function Skeleton() {
  return (
    <div aria-busy="true">
      <p className="sr-only">Reading the document …</p>
      <div aria-hidden="true" className="skeleton-rows animate-pulse" />
    </div>
  )
}

/** The same, for a page whose heading is not known yet. */
export function PageSkeleton() {
  return (
    <>
      <div aria-hidden="true" className="skeleton-heading animate-pulse" />
      <Skeleton />
    </>
  )
}
