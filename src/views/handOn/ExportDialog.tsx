import { type ReactNode, useState } from 'react'
import { formatCsv } from '../../explore/handOn/formatCsv.ts'
import { formatJson } from '../../explore/handOn/formatJson.ts'
import { formatMarkdown } from '../../explore/handOn/formatMarkdown.ts'
import type { HandOnRow } from '../../explore/handOn/handOnRow.ts'
import type { Provenance } from '../../explore/handOn/provenance.ts'
import { Dialog } from '../../ui/Dialog.tsx'
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

export type ExportedList = { fileName: string; rows: readonly HandOnRow[]; provenance: Provenance }

type Props = ExportedList & {
  onClose: () => void
  /** What can be chosen about the list. */
  children?: ReactNode
}

/** The list as a file, with a line that tells where it comes from. */
export default function ExportDialog({ fileName, rows, provenance, onClose, children }: Props) {
  const [done, setDone] = useState('')
  const { length } = rows
  return (
    <Dialog
      name="Export"
      title={`Export ${length} ${length === 1 ? 'project' : 'projects'}`}
      onClose={onClose}
    >
      {children}
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
    </Dialog>
  )
}
