import type { ColumnId } from '../../explore/tableView.ts'

/**
 * In pixels. As long as the reader chose no widths, `usual` is the least that a column has, and the columns share what
 * is left of the page; the usual columns fit beside the filters of a screen of 1024 px. A reader can go down to `min`.
 */
export const columnWidths: Readonly<Record<ColumnId, { usual: number; min: number }>> = {
  title: { usual: 208, min: 140 },
  organization: { usual: 96, min: 72 },
  skills: { usual: 124, min: 88 },
  mentors: { usual: 96, min: 72 },
  maturity: { usual: 104, min: 64 },
  issue: { usual: 70, min: 48 },
  lfx: { usual: 42, min: 40 },
}

export const widestColumn = 1000
