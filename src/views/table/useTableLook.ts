import { useMemo } from 'react'
import { useStoredFlag } from '../../ui/useStoredFlag.ts'
import { type StoredNumbers, useStoredNumbers } from '../../ui/useStoredNumbers.ts'

/** How the table looks in this browser, whatever its address says. */
export type TableLook = {
  isCompact: boolean
  onCompact: (on: boolean) => void
  /** Those that the reader gave the columns, in pixels; none are the usual ones. */
  widths: StoredNumbers
  onWidths: (widths: StoredNumbers) => void
}

export function useTableLook(): TableLook {
  const [isCompact, onCompact] = useStoredFlag('compact-rows', false)
  const [widths, onWidths] = useStoredNumbers('column-widths')
  return useMemo(() => ({ isCompact, onCompact, widths, onWidths }), [isCompact, onCompact, widths, onWidths])
}
