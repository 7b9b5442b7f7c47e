import type { Notice } from '../../model/notice.ts'
import type { Mentor } from '../../model/term.ts'
import { splitBullet } from '../text/splitBullet.ts'
import { isHandle } from './contacts.ts'
import { type ReadMentor, readMentor, toMentor } from './readMentor.ts'
import { resolveMentorLinks } from './resolveMentorLinks.ts'
import { splitMentors } from './splitMentors.ts'

/** `role` comes from the label: 'Co-Mentor: Jane Doe'. */
export type MentorLine = { text: string; number: number; role?: string }

/** `unread` holds the lines of which something is in no mentor; they stay visible as written. */
export type ReadMentors = { mentors: Mentor[]; unread: MentorLine[]; notices: Notice[] }

/** The mentors of a field, from bullets, bare lines and lists on one line. */
export function readMentors(lines: readonly MentorLine[]): ReadMentors {
  const mentors: ReadMentor[] = []
  const unread: MentorLine[] = []
  const notices: Notice[] = []
  for (const line of lines) {
    const { rest, hasBullet } = splitBullet(line.text)
    if (rest.trim() === '') continue
    // Remarks of the template: '#For GSoC, it is **required** to have at least 2 mentors'.
    const [text = '', remark] = rest.split(/(?:^|\s)#(?=\s?[A-Z])/)
    const { words, elsewhere } = resolveMentorLinks(text)
    const pieces = splitMentors(words)
    const read = hasBullet ? joinSingleMentor(pieces.map(readMentor)) : pieces.map(readMentor)
    let isUnread = remark !== undefined || elsewhere.length > 0
    for (const mentor of read) {
      for (const { kind, text: wrong } of mentor.invalid) {
        notices.push({ kind, message: `“${wrong}” was left out.`, line: line.number })
      }
      isUnread ||= mentor.invalid.length > 0 || mentor.remarks.length > 0
      if (line.role) mentor.role ??= line.role
      const last = mentors.at(-1)
      if (last && roleAlone.test(mentor.name)) last.role ??= mentor.name
      else if (mentors.length >= maxMentors) isUnread = true
      else if (isMentor(mentor)) addMentor(mentors, mentor)
      else if (/[\p{L}\p{N}]/u.test(mentor.name)) {
        isUnread = true
        notices.push({
          kind: 'mentor-unreadable',
          message: `“${mentor.name}” names nobody.`,
          line: line.number,
        })
      }
    }
    for (const handle of elsewhere) {
      notices.push({
        kind: 'handle-elsewhere',
        message: `“${handle}” is no link to GitHub.`,
        line: line.number,
      })
    }
    if (isUnread) unread.push({ ...line, text: rest.trim() })
  }
  return { mentors: mentors.map(toMentor), unread, notices }
}

/** 'Jane Doe (@jane), primary'. */
const roleAlone = /^(?:primary|secondary|back-?up|lead|co)(?:[\s-]?mentor)?$/i
const nobody = /^(?:tbd|tba|tbc|n\/?a|none|to be (?:determined|announced|confirmed|decided))\b/i
const maxNameWords = 6
/** No project has so many; a text that splits into more is no list of mentors. */
const maxMentors = 100

function isMentor({ name, handles, emails, invalid }: ReadMentor): boolean {
  if (nobody.test(name)) return false
  if (handles.length > 0 || emails.length > 0) return true
  if (!/\p{L}/u.test(name)) return false
  const words = name.split(' ')
  // 'consulting with Google Envoy team' is a remark; 'zhonghu xu' is a name.
  if (/^\p{Ll}/u.test(name) && words.length > 3 && invalid.length === 0) return false
  return words.length <= maxNameWords
}

/**
 * A bullet that writes one mentor with commas: 'Peter Hunt, haircommander, pehunt@redhat.com' gives the handle
 * without its '@', 'Hung-Ying, Tai (@hydai, …)' has a comma in the name.
 */
function joinSingleMentor(read: ReadMentor[]): ReadMentor[] {
  const [first, second, third] = read
  if (!first || !second || first.handles.length > 0 || first.emails.length > 0) return read
  const isBareHandle = second.handles.length + second.emails.length === 0 && isHandle(second.name)
  const isAddress = third?.name === '' && third.emails.length > 0
  if (first.name.includes(' ') && isBareHandle && isAddress && read.length === 3) {
    return [{ ...first, handles: [second.name], emails: third.emails }]
  }
  const areSingleWords = !first.name.includes(' ') && second.name !== '' && !second.name.includes(' ')
  if (areSingleWords && second.handles.length > 0 && read.length === 2) {
    return [{ ...second, name: `${first.name}, ${second.name}` }]
  }
  return read
}

/** Adds a mentor, or the contacts to the one before ('Jane Doe, @jane'), or to one with the same contact. */
function addMentor(mentors: ReadMentor[], mentor: ReadMentor): void {
  const last = mentors.at(-1)
  const target =
    mentors.find(known => isSame(known, mentor)) ?? (last && completes(last, mentor) ? last : undefined)
  if (target) {
    target.name ||= mentor.name
    if (target.handles.length === 0) target.handles.push(...mentor.handles)
    if (target.emails.length === 0) target.emails.push(...mentor.emails)
    if (mentor.role) target.role ??= mentor.role
  } else if (mentor.name === '' && mentor.handles.length > 1) {
    for (const handle of mentor.handles) addMentor(mentors, { ...mentor, handles: [handle], emails: [] })
  } else mentors.push(mentor)
}

/** 'Jane Doe' is completed by '@jane' or an address, '@jane' alone by 'Jane Doe jane@example.com'. */
function completes(last: ReadMentor, next: ReadMentor): boolean {
  if (last.handles.length > 0 && next.handles.length > 0) return false
  if (last.emails.length > 0 && next.emails.length > 0) return false
  if (next.name === '') return last.name !== ''
  return last.name === '' && last.handles.length === 1 && next.emails.length > 0
}

function isSame(a: ReadMentor, b: ReadMentor): boolean {
  if (shares(a.handles, b.handles)) return true
  return shares(a.emails, b.emails) && (a.name === '' || b.name === '' || a.name === b.name)
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some(one => others.some(other => one.toLowerCase() === other.toLowerCase()))
}
