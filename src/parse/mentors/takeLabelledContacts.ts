import { findContactKind, mentionsContact } from '../../vocabulary/readMentorWords.ts'
import { trimMarks } from '../text/trimMarks.ts'
import { isHandle } from './contacts.ts'
import { gap, type ReadMentor } from './mentorParts.ts'

/** Two words at most, as in 'GitHub handle' and 'CNCF Slack'. */
const labelled = /(?<![\p{L}\p{N}@.-])((?:\p{L}[\p{L}-]*\s){0,2}\p{L}[\p{L}-]*)\s*[:=]\s*([^,;()|¦/]*)/gu
const onSite =
  /(?:@|(?<=(?:^|[(,;|¦])\s*))([\w.-]+)\s+(?:on|in|at)\s+((?:the\s+)?(?:[\p{L}\p{N}]+\s)?\p{L}+)/giu
const beforeSite = /(?:@|(?<=(?:^|[,;:(]|\s-)\s*)(?=[\p{Ll}\d]))([\w-]+)\s*\((\p{L}+(?:\s\p{L}+)?)\)/gu
const behindSite = /(?<![\p{L}\p{N}@.-])((?:\p{L}+\s)?\p{L}+)\s+@([\w-]+)/gu

/** Takes 'GitHub: jane', 'Slack: @janed' and '@janed on Slack' out of a text; only GitHub's is a handle. */
export function takeLabelledContacts(text: string, mentor: ReadMentor): string {
  if (!mentionsContact(text)) return text
  return text
    .replace(labelled, (found, label: string, value: string) => {
      const words = label.split(/\s/)
      // 'Jane Doe Slack: …' has a name before the label.
      for (let skip = 0; skip < words.length; skip++) {
        const kind = findContactKind(words.slice(skip).join(' '))
        const before = words.slice(0, skip).join(' ')
        if (kind === 'github') return `${before}${takeHandle(value, mentor)}`
        if (kind === 'email') return `${before} ${value}`
        if (kind === 'elsewhere') {
          mentor.remarks.push(`${words.slice(skip).join(' ')}: ${value.trim()}`)
          return `${before}${gap}`
        }
      }
      return found
    })
    .replace(onSite, (found, handle: string, site: string) => {
      const kind = findContactKind(site.replace(/^the\s+/i, '')) ?? findContactKind(lastWord(site))
      if (kind === 'github' && isHandle(handle)) mentor.handles.push(handle)
      else if (kind === 'elsewhere') mentor.remarks.push(found)
      else return found
      return gap
    })
    .replace(beforeSite, (found, handle: string, site: string) =>
      takeBeside(lastWord(site), handle, mentor) ? gap : found,
    )
    .replace(behindSite, (found, label: string, handle: string) => {
      const site = lastWord(label)
      return takeBeside(site, handle, mentor) ? `${label.slice(0, -site.length)}${gap}` : found
    })
}

/** Whether the handle has its place: on GitHub, or among the remarks. */
function takeBeside(site: string, handle: string, mentor: ReadMentor): boolean {
  const kind = findContactKind(site)
  if (kind === 'elsewhere') mentor.remarks.push(`${site} @${handle}`)
  else if (kind === 'github' && isHandle(handle)) mentor.handles.push(handle)
  else return false
  return true
}

function lastWord(text: string): string {
  return text.slice(text.search(/\S+$/))
}

/** '@jane', 'jane (something)', nothing: the first word is the handle, the rest is read on. */
function takeHandle(value: string, mentor: ReadMentor): string {
  const [, lead = '', handle = '', rest = ''] = /^(\s*@?\s?)([^\s]*)(.*)$/s.exec(value) ?? []
  const bare = trimMarks(handle, /[.]/)
  if (bare === '') return value
  if (isHandle(bare)) mentor.handles.push(bare)
  else mentor.invalid.push({ kind: 'handle-invalid', text: `${lead.trim()}${bare}` })
  return `${gap}${rest}`
}
