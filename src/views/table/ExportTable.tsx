import type { Explored } from '../../explore/explore.ts'
import ExportDialog from '../handOn/ExportDialog.tsx'
import { useSourceUrl } from '../term/Freshness.ts'
import type { OpenTerm } from '../term/TermFrame.tsx'

type Props = { open: OpenTerm; explored: Explored; address: string; sentence: string; onClose: () => void }

/** The rows of the table as a file. */
export default function ExportTable({ open, explored, address, sentence, onClose }: Props) {
  const { term, entry, origin } = open
  const sourceUrl = useSourceUrl()
  return (
    <ExportDialog
      fileName={term.id}
      rows={explored.rows.map(project => ({
        project,
        term: entry.label,
        sourceUrl: sourceUrl(entry.path, project.line, project.endLine),
      }))}
      provenance={{
        view: sentence,
        address,
        sourceUrl: sourceUrl(entry.path),
        readAt: 'readAt' in origin ? new Date(origin.readAt).toISOString() : origin.copiedOn,
      }}
      onClose={onClose}
    />
  )
}
