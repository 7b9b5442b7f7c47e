import { type ReactNode, useEffect, useRef } from 'react'

type Props = { title: string; name?: string; onClose: () => void; children: ReactNode }

/** A dialog that is open for as long as it is drawn. `name` is for ears, where the title says more than the name. */
export function Dialog({ title, name = title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={name}
      className="m-auto w-[26rem] max-w-[calc(100vw-2rem)] rounded-md border border-line bg-paper p-6 text-ink backdrop:bg-black/40"
      onClose={onClose}
    >
      <div className="mb-4 flex items-center gap-8">
        <h2 className="font-serif text-title font-semibold">{title}</h2>
        <button type="button" className="control ms-auto" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}
