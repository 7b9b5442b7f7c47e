import type { Notice } from '../../model/notice.ts'
import type { UpstreamIssue } from '../../model/term.ts'
import { findLfxUrl, isLfxSite, mendAddresses, takeLinks } from '../text/links.ts'
import { plainText } from '../text/plainText.ts'
import { splitBullet } from '../text/splitBullet.ts'
import { trimMarks } from '../text/trimMarks.ts'

type Line = { text: string; number: number }

export type ReadIssues = { issues: UpstreamIssue[]; lfxUrls: string[]; unread: Line[]; notices: Notice[] }

/**
 * Every address of the issue field. An LFX address standing there is handed on (`lfxUrl` is the one the project has); 'owner/repository#12' becomes the
 * address GitHub gives it; words around a single address are its label.
 */
export function readIssues(lines: readonly Line[], lfxUrl?: string): ReadIssues {
  const result: ReadIssues = { issues: [], lfxUrls: [], unread: [], notices: [] }
  const known: Known = { urls: new Set(), threads: new Set() }
  for (const line of lines) readLine(line, result, known, lfxUrl)
  const [first] = result.unread
  if (first && result.issues.length === 0) {
    const message = `“${first.text.slice(0, 100)}” holds no address.`
    result.notices.push({ kind: 'issue-unreadable', message, line: first.number })
  }
  return result
}

/** The addresses of the lines before, and the issues they are about. */
type Known = { urls: Set<string>; threads: Set<string> }

function readLine(
  line: Line,
  { issues, lfxUrls, unread, notices }: ReadIssues,
  known: Known,
  lfxUrl: string | undefined,
): void {
  const rest = splitBullet(line.text).rest.replace(/^\[[ x]\]\s+/i, '')
  const mended = mendAddresses(rest)
  const { links, rest: unlinked } = takeLinks(mended)
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
  const words = takeShorthands(unlinked, found, issues.at(-1), known.threads, line.number, notices)
  if (mended !== rest && found[0]) {
    const message = `“${rest.trim().slice(0, 100)}” was read as ${found[0].url}.`
    notices.push({ kind: 'issue-shorthand', message, line: line.number })
  }
  const remark = trimMarks(plainText(words).replace(/^(?:(?!#\d)[\s\p{P}])+/u, ''), /[\s\p{P}]/u)
  const [only] = found
  // '#12' beside the address of issue 12 says nothing more.
  const isNumber = only !== undefined && /^(?:[\w-]+\/[\w.-]+)?#\d+$/.test(remark)
  if (isWorthKeeping(remark) && !isNumber) {
    if (only && found.length === 1 && only.label === undefined && remark.length <= 120) only.label = remark
    else isUnread = true
  }
  if (isUnread) unread.push({ text: rest.trim(), number: line.number })
  for (const issue of found) {
    known.threads.add(threadOf(issue.url))
    if (known.urls.has(issue.url)) continue
    known.urls.add(issue.url)
    issues.push(issue)
  }
}

/**
 * 'kubearmor/KubeArmor#992', 'kubearmor/KubeArmor/issues/992', 'github.com/owner/repository/issues/1' without a scheme; '#993' beside an issue is one of
 * the same repository, 'the #2 priority' is not.
 */
function takeShorthands(
  text: string,
  found: UpstreamIssue[],
  lastIssue: UpstreamIssue | undefined,
  threads: ReadonlySet<string>,
  line: number,
  notices: Notice[],
): string {
  const withoutAddresses = text.replace(/(?<![\w/.-])(?:www\.)?github\.com\/[\w./#?=&-]+/gi, address => {
    found.push({ url: `https://${trimMarks(address, /[.,]/)}` })
    return ' '
  })
  const own = new Set(found.map(({ url }) => threadOf(url)))
  return withoutAddresses.replace(
    /(?<![\w/.-])(?:([\w-]{1,39}\/[\w.-]{1,100})(?:#|\/(?:issues|pull)\/)|(?:GH-|#)(?=\d+\s*(?:$|[,;.:()&#–-]|and\b|or\b)))(\d{1,7})\b/g,
    (label, named: string | undefined, number: string) => {
      const repository = named ?? findRepository(found.at(-1)) ?? findRepository(lastIssue)
      if (repository === undefined) return label
      const url = `https://github.com/${repository}/issues/${number}`
      const thread = threadOf(url)
      if (threads.has(thread) || own.has(thread)) return label
      found.push({ url, label })
      own.add(thread)
      notices.push({ kind: 'issue-shorthand', message: `“${label}” was read as ${url}.`, line })
      return ' '
    },
  )
}

function findRepository(issue: UpstreamIssue | undefined): string | undefined {
  return /^https:\/\/github\.com\/([\w-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/\d/i.exec(
    issue?.url ?? '',
  )?.[1]
}

/** '#12' beside the address of issue or pull request 12 is its name: equal for both. */
function threadOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/\/(?:pull|discussions)\//, '/issues/')
    .replace(/[?#].*$|\/$/g, '')
}

function isWorthKeeping(remark: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(remark) &&
    !/^(?:and|or|&|url|link|issue|issues|see)$/i.test(remark) &&
    !/^(?:and\s*)+$/i.test(remark)
  )
}
