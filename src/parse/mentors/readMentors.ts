import type { Notice } from '../../model/notice.ts'
import type { Mentor } from '../../model/term.ts'
import { nameParticles } from '../../vocabulary/mentorWords.ts'
import {
  findRole,
  findRoleOfLabel,
  isPlaceholder,
  type WrittenRole,
} from '../../vocabulary/readMentorWords.ts'
import { splitBullet } from '../text/splitBullet.ts'
import { findRoleHeading } from './findRoleHeading.ts'
import { joinMentors } from './joinMentors.ts'
import { maxMentors, type ReadMentor } from './mentorParts.ts'
import { readMentor, toMentor } from './readMentor.ts'
import { readMentorTable } from './readMentorTable.ts'
import { resolveMentorLinks } from './resolveMentorLinks.ts'
import { splitMentors } from './splitMentors.ts'

/** `role` comes from the label: 'Co-Mentor: Jane Doe'. */
export type MentorLine = { text: string; number: number; role?: string }

/** `unread` holds the lines of which something is in no mentor; they stay visible as written. */
export type ReadMentors = { mentors: Mentor[]; unread: MentorLine[]; notices: Notice[] }

/** The mentors of a field, from bullets, bare lines, tables and lists on one line. */
export function readMentors(lines: readonly MentorLine[]): ReadMentors {
  const mentors: ReadMentor[] = []
  const unread: MentorLine[] = []
  const notices: Notice[] = []
  for (const line of giveRoles(readMentorTable(lines))) {
    const { rest, hasBullet } = splitBullet(line.text)
    if (mentors.length >= maxMentors) {
      unread.push({ ...line, text: rest.trim() })
      continue
    }
    // Remarks of the template: '#For GSoC, it is **required** to have at least 2 mentors'.
    const [text = '', remark] = rest.split(/(?:^|\s)#(?=\s?[A-Z])/)
    const { words, elsewhere, struckOut } = resolveMentorLinks(text)
    const pieces = splitMentors(words)
    const readable = pieces.slice(0, maxPieces).filter(({ length }) => length <= maxPieceLength)
    const read = joinMentors(readable.map(readMentor), hasBullet)
    let isUnread =
      remark !== undefined || elsewhere.length + struckOut.length > 0 || readable.length < pieces.length
    for (const mentor of read) {
      for (const notice of noticesOf(mentor, line.number)) notices.push(notice)
      isUnread ||= mentor.invalid.length > 0 || mentor.remarks.length > 0
      const last = mentors.at(-1)
      if (last && mentor.role && isRoleAlone(mentor) && !footnote.test(words)) last.role ??= mentor.role
      else if (mentors.length >= maxMentors) isUnread = true
      else if (isMentor(mentor)) {
        const role = mentor.role ?? line.role ?? roleOfAll(words)
        isUnread = addMentor(mentors, { ...mentor, ...(role && { role }) }) || isUnread
      } else if (isRoleAlone(mentor) && mentor.role) isUnread = true
      else if (/[\p{L}\p{N}]/u.test(mentor.name)) {
        isUnread = true
        notices.push({
          kind: 'mentor-unreadable',
          message: `“${mentor.name}” names nobody.`,
          line: line.number,
        })
      }
    }
    for (const link of elsewhere) notices.push(noticeOfLink(link, line.number))
    for (const struck of struckOut) {
      notices.push({ kind: 'mentor-unreadable', message: `“${struck}” is struck out.`, line: line.number })
    }
    if (isUnread) unread.push({ ...line, text: rest.trim() })
  }
  return { mentors: mentors.map(toMentor), unread, notices }
}

/** What a line may be taken apart into; the rest stays a text, as nobody describes so many mentors, or one at such length. */
const maxPieces = 5 * maxMentors
const maxPieceLength = 2000

/** The lines that hold mentors, each with the role of the heading above it. */
function giveRoles(lines: readonly MentorLine[]): MentorLine[] {
  const written = lines.flatMap(line => {
    const bullet = splitBullet(line.text)
    return bullet.rest === '' ? [] : [{ line, bullet }]
  })
  const given: MentorLine[] = []
  let scope: (WrittenRole & { indent: number }) | undefined
  // '- Primary / - Jane Doe / - Backup / - John Roe': a list that begins with a role goes on like that.
  const isFlat = findRole(written[0]?.line.text ?? '')?.role !== undefined
  for (const [index, { line, bullet }] of written.entries()) {
    const next = written[index + 1]?.bullet
    const heading = next && findRoleHeading(bullet, next, isFlat)
    if (heading) {
      scope = { ...heading, indent: next.indent }
      continue
    }
    if (scope && bullet.indent < scope.indent) scope = undefined
    const role = line.role ?? scope?.role
    given.push({ ...line, ...(role && { role }) })
  }
  return given
}

function noticesOf({ invalid }: ReadMentor, line: number): Notice[] {
  return invalid.map(({ kind, text }) => ({ kind, message: `“${text}” was left out.`, line }))
}

function noticeOfLink(link: string, line: number): Notice {
  if (/github\.com\//i.test(link))
    return { kind: 'handle-invalid', message: `“${link}” is nobody’s page on GitHub.`, line }
  return { kind: 'handle-elsewhere', message: `“${link}” is no link to GitHub.`, line }
}

/** 'Backup mentors: A Bee, C Dee' are both. */
function roleOfAll(words: string): string | undefined {
  const label = /^([\p{L}\s-]{3,40}mentors)\s*:/iu.exec(words)?.[1]
  return label && findRoleOfLabel(label)?.role
}

/** '* primary mentor' below the list explains a mark, and is about nobody in particular. */
const footnote = /^[*†‡]/

/** 'Jane Doe (@jane), primary'. */
function isRoleAlone({ name, handles, emails }: ReadMentor): boolean {
  return name === '' && handles.length + emails.length === 0
}

const maxNameWords = 6

function isMentor({ name, handles, emails, invalid }: ReadMentor): boolean {
  if (isPlaceholder(name)) return false
  if (handles.length > 0 || emails.length > 0) return true
  if (!/\p{L}/u.test(name)) return false
  const words = name.split(' ')
  // 'Ask on the list' and 'consulting with Google Envoy team' are remarks; 'zhonghu xu' is a name.
  if (/^\p{Ll}/u.test(name) && words.length > 3 && invalid.length === 0) return false
  const plain = words.filter(word => /^\p{Ll}/u.test(word) && !nameParticles.has(word))
  return words.length <= maxNameWords && (words.length < 4 || plain.length * 2 < words.length)
}

/**
 * Adds a mentor, or the contacts to the one before ('Jane Doe, @jane'), or to one with the same contact. Answers
 * whether a second name, handle or address finds no place.
 */
function addMentor(mentors: ReadMentor[], mentor: ReadMentor): boolean {
  const last = mentors.at(-1)
  const target =
    mentors.find(known => isSame(known, mentor)) ?? (last && completes(last, mentor) ? last : undefined)
  if (target) {
    target.name ||= mentor.name
    if (target.handles.length === 0) target.handles = mentor.handles
    if (target.emails.length === 0) target.emails = mentor.emails
    if (mentor.role) target.role ??= mentor.role
    return !holds(target, mentor)
  }
  if (mentor.name === '' && mentor.handles.length > 1) {
    for (const handle of mentor.handles) {
      if (mentors.length >= maxMentors) return true
      addMentor(mentors, { ...mentor, handles: [handle], emails: [] })
    }
    return mentor.emails.length > 0
  }
  mentors.push(mentor)
  return mentor.handles.length > 1 || mentor.emails.length > 1
}

/** Whether the mentor says no more than what the first handle and address of the known one do. */
function holds(known: ReadMentor, { name, handles, emails }: ReadMentor): boolean {
  const isKnown = (contacts: readonly string[], own: readonly string[]) =>
    contacts.every(contact => contact.toLowerCase() === own[0]?.toLowerCase())
  const isNamed = name === '' || name.toLowerCase() === known.name.toLowerCase()
  return isNamed && isKnown(handles, known.handles) && isKnown(emails, known.emails)
}

/** 'Jane Doe' is completed by '@jane' or an address, '@jane' alone by 'Jane Doe jane@example.com' and 'Name: Jane Doe'. */
function completes(last: ReadMentor, next: ReadMentor): boolean {
  if (last.handles.length > 0 && next.handles.length > 0) return false
  if (last.emails.length > 0 && next.emails.length > 0) return false
  if (next.name === '') return last.name !== ''
  return (
    last.name === '' && last.handles.length === 1 && (next.emails.length > 0 || next.hasNameLabel === true)
  )
}

function isSame(a: ReadMentor, b: ReadMentor): boolean {
  if (shares(a.handles, b.handles)) return true
  return shares(a.emails, b.emails) && (a.name === '' || b.name === '' || a.name === b.name)
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some(one => others.some(other => one.toLowerCase() === other.toLowerCase()))
}
