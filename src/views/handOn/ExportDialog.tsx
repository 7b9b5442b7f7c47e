import { useRef, useState } from 'react'
import { formatCsv } from '../../explore/handOn/formatCsv.ts'
import { formatJson } from '../../explore/handOn/formatJson.ts'
import { formatMarkdown } from '../../explore/handOn/formatMarkdown.ts'
import type { HandOnRow } from '../../explore/handOn/handOnRow.ts'
import type { Provenance } from '../../explore/handOn/provenance.ts'
import { downloadText } from '../../ui/downloadText.ts'

const formats = [
  { name: 'CSV', detail: 'for a spreadsheet', extension: 'csv', type: 'text/csv', format: formatCsv },
  {
    name: 'Markdown',
    detail: 'for an issue or a chat',
    extension: 'md',
    type: 'text/markdown',
    format: formatMarkdown,
  },
  { name: 'JSON', detail: 'for a program', extension: 'json', type: 'application/json', format: formatJson },
] as const

type Props = { fileName: string; rows: readonly HandOnRow[]; provenance: Provenance }

/** The list as a file, with a line that tells where it comes from. */
export function ExportDialog({ fileName, rows, provenance }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [done, setDone] = useState('')
  const { length } = rows

  function open() {
    setDone('')
    dialog.current?.showModal()
  }

  return (
    <>
      <button type="button" className="control h-10" onClick={open}>
        Export
      </button>
      <dialog
        ref={dialog}
        aria-label="Export"
        className="m-auto w-[26rem] max-w-[calc(100vw-2rem)] rounded-md border border-line bg-paper p-6 text-ink backdrop:bg-black/40"
      >
        <div className="mb-4 flex items-center gap-8">
          <h2 className="font-serif text-title font-semibold">
            Export {length} {length === 1 ? 'project' : 'projects'}
          </h2>
          <button type="button" className="control ms-auto" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <ul className="space-y-2">
          {formats.map(({ name, detail, extension, type, format }) => (
            <li key={name}>
              <button
                type="button"
                className="control h-10 w-full"
                onClick={() => {
                  downloadText(`${fileName}.${extension}`, type, format(rows, provenance))
                  setDone(`${fileName}.${extension} is on its way to your downloads.`)
                }}
              >
                {name} <span className="text-quiet">{detail}</span>
              </button>
            </li>
          ))}
        </ul>
        <p aria-live="polite" className="mt-3 min-h-5 text-small text-quiet">
          {done}
        </p>
      </dialog>
    </>
  )
}
