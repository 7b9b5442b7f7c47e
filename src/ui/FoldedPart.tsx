import { type ReactNode, useState } from 'react'

type Props = {
  summary: ReactNode
  className?: string
  summaryClassName?: string
  /** Made when the part is opened first: a page may have thousands of them. */
  children: () => ReactNode
}

/** A part of a page that folds away. */
export function FoldedPart({ summary, className, summaryClassName, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details
      className={className}
      onToggle={event => {
        if (event.currentTarget.open) setWasOpened(true)
      }}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {wasOpened && children()}
    </details>
  )
}
