import { useMemo } from 'react'
import { useShown } from '../../ui/useShown.tsx'
import { splitLong } from '../../vocabulary/splitLong.ts'

/** The end of a text that can't be laid out, as it is written: a megabyte at once would hold the page for half a second. */
export function RestOfText({ rest }: { rest: string }) {
  const pieces = useMemo(() => [...splitLong(rest)], [rest])
  const { shown, more } = useShown(pieces, 1, left => `Show more of it (${left} more parts)`)
  return (
    <>
      <p className="text-small text-quiet">
        This text is too long or too intricate to lay out. From here on it is shown as written.
      </p>
      {shown.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls by keyboard only when it can be focused
        <pre key={index} tabIndex={0}>
          {piece}
        </pre>
      ))}
      {more}
    </>
  )
}
