import { shorten } from '../../calendar/shorten.ts'
import type { Notice } from '../../model/notice.ts'

/** Some lines. What a notice quotes may be a megabyte, and its line leads to the rest. */
const longest = 500

/** What a notice says, for readers. */
export function noticeText({ message }: Pick<Notice, 'message'>): string {
  return shorten(message, longest)
}
