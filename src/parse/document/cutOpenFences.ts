import type { Notice } from '../../model/notice.ts'
import { findCncfProject } from '../../vocabulary/findCncfProject.ts'
import { plainText } from '../text/plainText.ts'
import { readLabelLine } from '../text/readLabelLine.ts'

type Fence = { mark: string; line: number; heading?: Heading; projectLine?: number }
/** `start` is the first of the headings that stand over this one: an organization over its project. */
type Heading = { start: number; isOrganization: boolean; hasText: boolean }

/** Each cut is one more run of marked; nobody forgets this many fences. */
const maxCuts = 10

/**
 * Cuts a document where a code block that nobody closed would swallow the fields and projects behind it: the block
 * ends before the first label, or before the headings over it. It is open when the document ends first, or when
 * another block begins inside it.
 */
export function cutOpenFences(source: string): { parts: string[]; notices: Notice[] } {
  if (!/```|~~~/.test(source)) return { parts: [source], notices: [] }
  const lines = source.split('\n')
  const cuts: number[] = []
  const notices: Notice[] = []
  let fence: Fence | undefined
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index]
    const [, mark = '', info = ''] = /^ ?(`{3,}|~{3,})([^`]*)$/.exec(line ?? '') ?? []
    if (!fence) {
      if (mark) fence = { mark, line: index }
      continue
    }
    const isEnd = mark.startsWith(fence.mark) && info.trim() === ''
    const isOpen = line === undefined || (!isEnd && mark.length >= fence.mark.length)
    if (isOpen && cuts.length < maxCuts && (line === undefined || fence.projectLine !== undefined)) {
      const isCut = fence.projectLine !== undefined
      const message = isCut ? 'The code block ends before the next field.' : 'Everything after it is code.'
      notices.push({ kind: 'fence-unclosed', message, line: fence.line + 1 })
      if (fence.projectLine !== undefined) {
        cuts.push(fence.projectLine)
        index = fence.projectLine - 1
      }
      fence = undefined
    } else if (isEnd) fence = undefined
    else if (line !== undefined) readInside(line, index, fence)
  }
  const starts = [0, ...cuts]
  const parts = starts.map((start, at) => lines.slice(start, starts[at + 1]).join('\n'))
  return { parts: parts.map((part, at) => (at < cuts.length ? `${part}\n` : part)), notices }
}

/** Notes where the text of the document goes on. */
function readInside(line: string, index: number, fence: Fence): void {
  if (fence.projectLine !== undefined || line.trim() === '') return
  const above = fence.heading
  const title = /^#{2,6}\s+(\S.*)/.exec(line)?.[1]
  if (title !== undefined) {
    const isUnder = above !== undefined && (above.isOrganization || !above.hasText)
    const isOrganization = findCncfProject(plainText(title)) !== undefined
    fence.heading = { start: isUnder ? above.start : index, isOrganization, hasText: false }
    return
  }
  const label = readLabelLine(line)
  const isLabel = label?.kind && label.kind !== 'other' && !label.misspelt && label.indent === 0
  if (isLabel && (above || label.hasBullet)) fence.projectLine = above?.start ?? index
  if (above) above.hasText = true
}
