import { lazy, memo } from 'react'
import type { Explored } from '../../explore/explore.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { DialogButton } from '../../ui/DialogButton.tsx'
import { useAfterwards } from '../../ui/useAfterwards.ts'
import { ShareButton } from '../handOn/ShareButton.tsx'
import type { OpenTerm } from '../term/TermFrame.tsx'
import { describeView } from './describeView.ts'
import { useViewAddress } from './useViewAddress.ts'

const ExportTable = lazy(() => import('./ExportTable.tsx'))

type Props = { open: OpenTerm; explored: Explored; kept: UrlSearch }

/** The view as a link, the list as a file. They follow the rows: writing the address of each letter takes a while. */
export function HandOnButtons({ explored, ...rest }: Props) {
  return <Buttons explored={useAfterwards(explored)} {...rest} />
}

const Buttons = memo(function Buttons({ open, explored, kept }: Props) {
  const address = useViewAddress()(open.term.id, explored.view, kept)
  const sentence = `${open.entry.label}: ${describeView(explored)}`
  const handedOn = { open, explored, address, sentence }
  return (
    <>
      <ShareButton address={address} sentence={sentence} />
      <DialogButton label="Export">{close => <ExportTable {...handedOn} onClose={close} />}</DialogButton>
    </>
  )
})
