import type { Notice } from '../../model/notice.ts'
import type { UpstreamIssue } from '../../model/term.ts'
import { findLfxUrl, findLinks, isLfxSite, withoutLinks } from '../text/links.ts'
import { plainText } from '../text/plainText.ts'
import { splitBullet } from '../text/splitBullet.ts'

type Line = { text: string; number: number }

export type ReadIssues = { issues: UpstreamIssue[]; lfxUrls: string[]; unread: Line[]; notices: Notice[] }

/**
 * Every address of the issue field. An LFX address standing there is handed on (`lfxUrl` is the one the project has); 'owner/repository#12' becomes the
 * address GitHub gives it; words around a single address are its label.
 */
export function readIssues(lines: readonly Line[], lfxUrl?: string): ReadIssues {
  const result: ReadIssues = { issues: [], lfxUrls: [], unread: [], notices: [] }
  for (const line of lines) readLine(line, result, lfxUrl)
  const [first] = result.unread
  if (first && result.issues.length === 0) {
    const message = `“${first.text.slice(0, 100)}” holds no address.`
    result.notices.push({ kind: 'issue-unreadable', message, line: first.number })
  }
  return result
}

function readLine(
  line: Line,
  { issues, lfxUrls, unread, notices }: ReadIssues,
  lfxUrl: string | undefined,
): void {
  const { rest } = splitBullet(line.text)
  const links = findLinks(rest)
  const found: UpstreamIssue[] = []
  let isUnread = false
  for (const { url, label } of links) {
    if (isLfxSite(url)) {
      const named = findLfxUrl(url)
      if (named) lfxUrls.push(named)
      isUnread ||= named !== (lfxUrl ?? lfxUrls[0])
      notices.push({ kind: 'issue-is-lfx-url', message: `${url} is no issue.`, line: line.number })
    } else found.push({ url, ...(label && { label: plainText(label) }) })
  }
  let words = withoutLinks(rest)
  if (found.length === 0) words = takeShorthands(words, found, line.number, notices)
  const remark = plainText(words).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  const [only] = found
  if (isWorthKeeping(remark)) {
    if (only && found.length === 1 && only.label === undefined && remark.length <= 120) only.label = remark
    else isUnread = true
  }
  if (isUnread) unread.push({ text: rest.trim(), number: line.number })
  for (const issue of found) if (!issues.some(({ url }) => url === issue.url)) issues.push(issue)
}

/** 'kubearmor/KubeArmor#992', 'github.com/owner/repository/issues/1' without a scheme. */
function takeShorthands(text: string, found: UpstreamIssue[], line: number, notices: Notice[]): string {
  return text
    .replace(/(?<![\w/.-])(?:www\.)?github\.com\/[\w./#?=&-]+/gi, address => {
      found.push({ url: `https://${address.replace(/[.,]+$/, '')}` })
      return ' '
    })
    .replace(
      /(?<![\w/.-])([\w-]{1,39}\/[\w.-]{1,100})#(\d{1,7})\b/g,
      (label, repository: string, number: string) => {
        const url = `https://github.com/${repository}/issues/${number}`
        found.push({ url, label })
        notices.push({ kind: 'issue-shorthand', message: `“${label}” was read as ${url}.`, line })
        return ' '
      },
    )
}

function isWorthKeeping(remark: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(remark) &&
    !/^(?:and|or|&|url|link|issue|issues|see)$/i.test(remark) &&
    !/^(?:and\s*)+$/i.test(remark)
  )
}
