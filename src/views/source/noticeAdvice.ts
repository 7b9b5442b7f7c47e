import page from '../../../docs/notices.md?raw'
import type { NoticeKind } from '../../model/notice.ts'

const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map(section => [section.split('\n', 1)[0] ?? '', section.slice(section.indexOf('\n')).trim()]),
)

/** What a kind of notice means and how to mend the source, as Markdown: its part of docs/notices.md. */
export function noticeAdvice(kind: NoticeKind): string {
  return sections.get(kind) ?? ''
}
