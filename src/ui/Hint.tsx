import type { ReactNode } from 'react'
import { useStoredFlag } from './useStoredFlag.ts'

type Props = {
  /** The control that it is about; what was read once stays away in this browser. */
  name: string
  children: ReactNode
}

/** A sentence on a control for those who see it for the first time. */
export function Hint({ name, children }: Props) {
  const [isNew, setNew] = useStoredFlag(`hint-${name}`, true)
  if (!isNew) return null
  return (
    <p className="max-w-[42rem] text-small text-quiet print:hidden">
      {children}{' '}
      <button
        type="button"
        className="link py-1"
        onClick={event => {
          // The button goes, and the focus with it.
          event.currentTarget.closest('main')?.focus()
          setNew(false)
        }}
      >
        Got it
      </button>
    </p>
  )
}
