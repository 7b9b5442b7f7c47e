import type { Explored } from '../../explore/explore.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { ExportButton } from '../handOn/ExportButton.tsx'
import { ShareButton } from '../handOn/ShareButton.tsx'
import { useSourceUrl } from '../term/Freshness.ts'
import type { OpenTerm } from '../term/TermFrame.tsx'
import { describeView } from './describeView.ts'
import { useViewAddress } from './useViewAddress.ts'

type Props = { open: OpenTerm; explored: Explored; kept: UrlSearch }

/** The view as a link, the list as a file. */
export function HandOnButtons({ open, explored, kept }: Props) {
  const { term, entry, origin } = open
  const address = useViewAddress()(term.id, explored.view, kept)
  const sourceUrl = useSourceUrl()
  const sentence = `${entry.label}: ${describeView(explored)}`
  const makeList = () => ({
    fileName: term.id,
    rows: explored.rows.map(project => ({
      project,
      term: entry.label,
      sourceUrl: sourceUrl(entry.path, project.line, project.endLine),
    })),
    provenance: {
      view: sentence,
      address,
      sourceUrl: sourceUrl(entry.path),
      readAt: 'readAt' in origin ? new Date(origin.readAt).toISOString() : origin.copiedOn,
    },
  })
  return (
    <>
      <ShareButton address={address} sentence={sentence} />
      <ExportButton makeList={makeList} />
    </>
  )
}
