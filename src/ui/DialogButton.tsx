import { type ReactNode, Suspense, useState } from 'react'

type Props = {
  label: ReactNode
  /** For ears, where the label is a sign. */
  name?: string
  className?: string
  /** The dialog, drawn only while it is open: its code may be loaded then. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a dialog. */
export function DialogButton({ label, name, className = '', children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={`control h-10 ${className}`}
        aria-label={name}
        title={name}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen && <Suspense>{children(() => setOpen(false))}</Suspense>}
    </>
  )
}
