import { lazy } from 'react'
import type { Explored } from '../../explore/explore.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { DialogButton } from '../../ui/DialogButton.tsx'
import { ShareButton } from '../handOn/ShareButton.tsx'
import type { OpenTerm } from '../term/TermFrame.tsx'
import { describeView } from './describeView.ts'
import { useViewAddress } from './useViewAddress.ts'

const ExportTable = lazy(() => import('./ExportTable.tsx'))

type Props = { open: OpenTerm; explored: Explored; kept: UrlSearch }

/** The view as a link, the list as a file. */
export function HandOnButtons({ open, explored, kept }: Props) {
  const address = useViewAddress()(open.term.id, explored.view, kept)
  const sentence = `${open.entry.label}: ${describeView(explored)}`
  const handedOn = { open, explored, address, sentence }
  return (
    <>
      <ShareButton address={address} sentence={sentence} />
      <DialogButton label="Export">{close => <ExportTable {...handedOn} onClose={close} />}</DialogButton>
    </>
  )
}
