const rowCount = 12

/** Holds the place of a page while its document is read, in about its final size. */
export function Skeleton() {
  return (
    <div aria-busy="true">
      <p className="sr-only">Reading the document …</p>
      <div aria-hidden="true" className="animate-pulse space-y-4 lg:ps-72">
        {Array.from({ length: rowCount }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity
          <div key={row} className="h-7 rounded-sm bg-wash" />
        ))}
      </div>
    </div>
  )
}
