import type { SourceLine } from './document/readDocument.ts'
import { plainText } from './text/plainText.ts'

const statusPattern = /^status\s*:\s*(.+)$/i

/** 'Status: Planning', '_Status: completed_': as written, from the first line that says so. */
export function findStatus(
  lines: readonly SourceLine[],
  beforeLine: number,
): { status: string; line: number } | undefined {
  for (const { kind, text, number } of lines) {
    if (number >= beforeLine) return undefined
    if (kind !== 'text' || !/status/i.test(text)) continue
    const status = statusPattern.exec(plainText(text))?.[1]
    if (status) return { status, line: number }
  }
}
