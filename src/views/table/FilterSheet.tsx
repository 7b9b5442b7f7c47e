import { type ReactNode, useEffect, useRef } from 'react'

type Props = { count: number; total: number; onClose: () => void; children: ReactNode }

/** The filters on a narrow screen: a sheet over the list that keeps telling how many rows are left. */
export default function FilterSheet({ count, total, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label="Filters"
      onClose={onClose}
      className="m-0 mt-auto h-[90dvh] w-full max-w-none flex-col rounded-t-lg bg-paper text-ink backdrop:bg-black/40 open:flex"
    >
      <div className="flex items-center border-b border-line px-4 py-3">
        <p className="font-serif text-reading font-semibold">Filters</p>
        {/* The page's own status says nothing while a sheet lies over it. */}
        <p aria-live="polite" className="ms-4 text-small text-quiet">
          {count} of {total} projects
        </p>
        <button type="button" className="control ms-auto" onClick={close}>
          Close
        </button>
      </div>
      <div className="flex-1 overflow-y-auto p-4">{children}</div>
      <div className="border-t border-line p-4">
        <button
          type="button"
          className="h-11 w-full rounded-sm bg-ink font-semibold text-paper"
          onClick={close}
        >
          Show {count} {count === 1 ? 'project' : 'projects'}
        </button>
      </div>
    </dialog>
  )
}
