import { lazy, type ReactNode } from 'react'
import { DialogButton } from '../../ui/DialogButton.tsx'
import type { ExportedList } from './ExportDialog.tsx'

const ExportDialog = lazy(() => import('./ExportDialog.tsx'))

type Props = {
  /** Made only once somebody wants it: a list may be long. */
  makeList: () => ExportedList
  /** What can be chosen about the list. */
  children?: ReactNode
}

export function ExportButton({ makeList, children }: Props) {
  return (
    <DialogButton label="Export">
      {close => (
        <ExportDialog {...makeList()} onClose={close}>
          {children}
        </ExportDialog>
      )}
    </DialogButton>
  )
}
