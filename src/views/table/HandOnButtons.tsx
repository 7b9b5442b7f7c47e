import type { Explored } from '../../explore/explore.ts'
import type { Provenance } from '../../explore/handOn/provenance.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { formatSourceUrl } from '../../load/catalogue.ts'
import { ExportDialog } from '../handOn/ExportDialog.tsx'
import { ShareButton } from '../handOn/ShareButton.tsx'
import type { OpenTerm } from '../term/TermFrame.tsx'
import { describeView } from './describeView.ts'
import { useViewAddress } from './useViewAddress.ts'

type Props = { open: OpenTerm; explored: Explored; kept: UrlSearch }

/** The view as a link, the list as a file. */
export function HandOnButtons({ open, explored, kept }: Props) {
  const { term, entry, origin } = open
  const address = useViewAddress()(term.id, explored.view, kept)
  const sentence = `${entry.label}: ${describeView(explored)}`
  const provenance: Provenance = {
    view: sentence,
    address,
    sourceUrl: formatSourceUrl(entry.path),
    readAt: 'readAt' in origin ? new Date(origin.readAt).toISOString() : origin.copiedOn,
  }
  const rows = explored.rows.map(project => ({
    project,
    term: entry.label,
    sourceUrl: formatSourceUrl(entry.path, project.line, project.endLine),
  }))
  return (
    <>
      <ShareButton address={address} sentence={sentence} />
      <ExportDialog fileName={term.id} rows={rows} provenance={provenance} />
    </>
  )
}
