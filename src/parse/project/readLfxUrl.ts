import type { Notice } from '../../model/notice.ts'
import { findLfxUrl, mendAddresses, takeLinks } from '../text/links.ts'
import { plainText } from '../text/plainText.ts'

type Line = { text: string; number: number }

/** `unread` holds the lines that say more than the one address. */
export type ReadLfxUrl = { lfxUrl?: string; unread: Line[]; notices: Notice[] }

/** 'mentorship.lfx.linuxfoundation.org/project/…' without its scheme. */
const bareSite = /(^|[\s<(])((?:mentorship\.(?:lfx\.)?linuxfoundation|people\.communitybridge)\.org\/)/gi

/** The LFX (or CommunityBridge) address of the field. */
export function readLfxUrl(lines: readonly Line[]): ReadLfxUrl {
  const result: ReadLfxUrl = { unread: [], notices: [] }
  for (const line of lines) {
    const text = mendAddresses(line.text).replace(bareSite, '$1https://$2')
    const { links, rest } = takeLinks(text)
    let isUnread = /[\p{L}\p{N}]{2}/u.test(plainText(rest))
    for (const { url } of links) {
      const lfxUrl = findLfxUrl(url)
      if (lfxUrl && (result.lfxUrl === undefined || result.lfxUrl === lfxUrl)) result.lfxUrl = lfxUrl
      else isUnread = true
    }
    if (isUnread) result.unread.push({ text: line.text.trim(), number: line.number })
  }
  const [first] = result.unread
  if (first && result.lfxUrl === undefined) {
    const message = `“${first.text.slice(0, 100)}” is no address of an LFX project.`
    result.notices.push({ kind: 'lfx-url-unreadable', message, line: first.number })
  }
  return result
}
