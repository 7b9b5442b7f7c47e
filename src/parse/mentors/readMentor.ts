import type { Mentor } from '../../model/term.ts'
import { pronouns } from '../../vocabulary/mentorWords.ts'
import {
  findContactKind,
  findRole,
  findRoleOfLabel,
  isAffiliation,
  isLeadIn,
  isPlaceholder,
  isPronoun,
} from '../../vocabulary/readMentorWords.ts'
import { joinSpaces } from '../text/joinSpaces.ts'
import { trimMarks } from '../text/trimMarks.ts'
import { isEmail, isHandle } from './contacts.ts'
import { gap, maxMentors, type ReadMentor } from './mentorParts.ts'
import { resemblesName } from './resemblesName.ts'
import { takeLabelledContacts } from './takeLabelledContacts.ts'

/** Reads `Name (@handle, mail)`, `Name(@handle)`, `Name @handle mail`, `@handle - Name(mail)`, `Name (handle)`, `mail`. */
export function readMentor(text: string): ReadMentor {
  const mentor: ReadMentor = { name: '', handles: [], emails: [], invalid: [], remarks: [] }
  let rest = takeLead(takeLeadIn(text.replace(ordinal, ''), mentor), mentor)
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1') // '(Jane Doe, @jane)'
  if (rest.includes('/')) {
    rest = rest.replace(pronouns, found => {
      mentor.remarks.push(found)
      return gap
    })
  }
  rest = takeLabelledContacts(rest, mentor)
  const hasMarkedHandle = mentor.handles.length > 0 || /(?:^|[^\w.@-])@[\w-]+/.test(rest)
  rest = rest.replace(/\(([^()]*)\)?/g, (bracket, inside: string, at: number) =>
    readBracket(inside, bracket, hasMarkedHandle, rest.slice(0, Math.min(at, longestName)), mentor),
  )
  const [name = '', ...others] = takeContacts(rest, mentor)
    .split(gap)
    .flatMap((part, index) => readWords(part, index, mentor))
  mentor.name = name
  // '@jane (Jane Doe, jane@example.com)' has its name in the bracket.
  const isNameless = name === '' && mentor.handles.length + mentor.emails.length > 0
  const inner = isNameless ? mentor.remarks.findIndex(words => bracketName.test(words)) : -1
  if (inner >= 0) mentor.name = mentor.remarks.splice(inner, 1)[0] ?? ''
  for (const words of others) mentor.remarks.push(words)
  mentor.handles = withoutRepeats(mentor.handles)
  mentor.emails = withoutRepeats(mentor.emails)
  return mentor
}

/** Letters before a bracket in which a name is looked for. */
const longestName = 200

const bracketName = /^\p{Lu}[^\s:]*(?: \p{Lu}[^\s:]*){1,3}$/u

/** One more than a project may have tells that there are too many. */
function withoutRepeats(contacts: readonly string[]): string[] {
  const different = new Map<string, string>()
  for (const contact of contacts) {
    const lower = contact.toLowerCase()
    if (!different.has(lower)) different.set(lower, contact)
    if (different.size > maxMentors) break
  }
  return [...different.values()]
}

/** '1. Jane', '#2: Jane', '- [x] Jane', '- Jane' after the bullet itself. */
const ordinal = /^\s*(?:(?:[-*+•]|\[[ x]?\]|#?\d{1,2}[.):]|\(\d\)|#\d)\s+)+/i

/** 'Primary Mentor: Jane', 'Co-Mentor - Jane', 'Mentor 1: Jane', 'Primary mentor Jane', 'Red Hat: Jane'. */
function takeLead(text: string, mentor: ReadMentor): string {
  if (!/:|\s[-–—]\s|mentor/i.test(text)) return text
  const [whole, head = '', mark = ''] = /^\s*([^:@(]{1,40}?(?:\(s\))?)(\s*:\s*|\s+[-–—]\s+)/.exec(text) ?? []
  if (whole !== undefined) {
    const role = findRoleOfLabel(head)
    const kind = findContactKind(head)
    if (role?.role) mentor.role = role.role
    else if (role && !/^mentor/i.test(head)) mentor.remarks.push(head) // 'Potential mentor: Jane'
    if (/name$/i.test(head)) mentor.hasNameLabel = true
    if (role || kind === 'name') return takeLead(text.slice(whole.length), mentor)
    if (kind === 'role') return text.slice(whole.length)
    if (mark.includes(':') && kind === undefined && isAffiliation(head)) {
      mentor.remarks.push(head)
      return text.slice(whole.length)
    }
    return text
  }
  const [lead = '', words = ''] = /^\s*((?:\S+[\s-])?mentor)\s+(?=\p{Lu})/iu.exec(text) ?? []
  const role = findRoleOfLabel(words)?.role
  if (!role) return text
  mentor.role = role
  return text.slice(lead.length)
}

/** 'Jane Doe from Red Hat': a name of capitals, then a preposition. */
const fromSomewhere =
  /^(\s*\p{Lu}\S*(?:\s(?:\p{Lu}\S*|\p{Ll}{2,3}))+) (from|at|working at|w\/|of) (?=\S)(.+)$/u

/** The words between two contacts: the first are the name, behind a dash or a comma stands something about it. */
function readWords(text: string, index: number, mentor: ReadMentor): string[] {
  const parts = text
    .replace(/:\s+([^:]*)$/, (found, tail: string) => (findRole(tail) ? ` - ${tail}` : found))
    .replace(fromSomewhere, (found, name: string, word: string, place: string) =>
      word === 'of' && !isAffiliation(place) ? found : `${name} - ${place}`,
    )
    .split(/\s+[-–—|]+\s+|,\s+/)
  let words: string[] = []
  for (const part of parts) {
    const clean = cleanName(part)
    if (!/[\p{L}\p{N}]/u.test(clean) || connecting.test(clean)) continue
    const role = findRole(clean)
    const kind = findContactKind(clean)
    if (role?.role) mentor.role ??= role.role
    else if (role === undefined && kind !== 'github' && kind !== 'email') words.push(clean)
  }
  if (index > 0 || words.length < 2) return words
  words = placeholdersLast(words)
  // 'Lyft networking team' and 'consulting with …' stay whole: no name stands before the preposition.
  const [first = '', ...rest] = words
  return /^[\p{Ll}]/u.test(first) && !text.includes(' - ') ? [words.join(' ')] : [first, ...rest]
}

const connecting = /^(?:and|or|und|&|on|the|with)$/i

/** 'TBD - Jane Doe': who is named counts. */
function placeholdersLast(words: string[]): string[] {
  const named = words.filter(each => !isPlaceholder(each))
  return [...named, ...words.filter(each => isPlaceholder(each))]
}

/** 'potentially Jane Doe', 'please contact Jane Doe'. */
function takeLeadIn(text: string, mentor: ReadMentor): string {
  const [whole] = /^\s*(?:\p{L}+\s+){1,2}?(?=\p{Lu}|@)/u.exec(text) ?? []
  if (whole === undefined || !whole.trim().split(/\s+/).every(isLeadIn)) return text
  mentor.remarks.push(whole.trim())
  return text.slice(whole.length)
}

function cleanName(text: string): string {
  const isBalanced = text.split('(').length === text.split(')').length
  const written = isBalanced ? text : text.replace(/[()]/g, ' ')
  const words = joinSpaces(written.replace(/[[\]<>]/g, ' ')).replace(/^[\s\-–—:;.,|*)&\p{So}]+/u, '')
  return trimMarks(words, marksBehindName)
    .replace(/^(["'“‘])(.*)["'”’]$/, '$2')
    .replace(/^\(([^()]*)\)$/, '$1') // '@jane (Jane)'
}

const marksBehindName = /[\s\-–—:;|,*(&\p{So}\p{No}†‡]/u

/** What the bracket leaves in the text: nothing, or itself where it is a nickname ('TianYi(Tony) (@…)'). */
function readBracket(
  inside: string,
  bracket: string,
  hasMarkedHandle: boolean,
  name: string,
  mentor: ReadMentor,
): string {
  if (hasMarkedHandle && !inside.includes('@') && isNickname(inside.trim())) return bracket
  for (const segment of inside.split(/[,;/|&¦]|\s(?:and|or)\s/)) {
    const bare = segment.trim()
    const role = findRole(bare.replace(/^role\s*:/i, ''))
    if (role) mentor.role ??= role.role
    else if (/^@\s*\S+\s+[^@]+$/.test(bare) && !isEmail(bare.split(/\s+/)[1] ?? ''))
      readHandleAndWords(bare, mentor)
    else {
      const words = takeContacts(bare.replace(gitHubLabel, '@'), mentor).replaceAll(gap, ' ').trim()
      const isLabel = ['github', 'email'].includes(findContactKind(words) ?? '') // 'Email jane@example.com'
      if (/[\p{L}\p{N}]/u.test(words) && !isLabel && !connecting.test(words))
        readSegment(words, hasMarkedHandle, name, mentor)
    }
  }
  return gap
}

/** 'GitHub jane' in a bracket needs no colon. */
const gitHubLabel = /^(?:github|gh)(?:\s+(?:id|handle))?\s+(?=[\w-]+$)/i

/** '@jane primary' in a bracket; '@Jane Doe' is no handle. */
function readHandleAndWords(text: string, mentor: ReadMentor): void {
  const [handle = '', ...others] = text.replace(/^@\s*/, '').split(/\s+/)
  const words = others.join(' ')
  const role = findRole(words)
  if (isHandle(handle) && (role || isAffiliation(words) || !/^\p{Lu}/u.test(words))) {
    mentor.handles.push(handle)
    if (role) mentor.role ??= role.role
    else mentor.remarks.push(words)
  } else mentor.invalid.push({ kind: 'handle-invalid', text })
}

/** A single word that is no role, employer or the like: 'TianYi(Tony)'. */
function isNickname(word: string): boolean {
  return (
    !/[\s:/]/.test(word) &&
    !/^\p{Lu}{2,}$/u.test(word) &&
    !findRole(word) &&
    !findContactKind(word) &&
    !isAffiliation(word) &&
    !isPlaceholder(word)
  )
}

/** 'Jane Doe (jane)': a single word in brackets is a handle without its '@', unless another one has it. */
function readSegment(words: string, hasMarkedHandle: boolean, name: string, mentor: ReadMentor): void {
  const isKnownWord =
    isPlaceholder(words) || isPronoun(words) || isAffiliation(words) || findContactKind(words) !== undefined
  if (hasMarkedHandle || !isHandle(words) || (isKnownWord && !resemblesName(words, name))) {
    mentor.remarks.push(words)
    return
  }
  // '(Acme)' and '(EMEA)' read as words, 'jdoe' and 'JaneD' as handles.
  const readsAsWord = /^\p{Lu}(?:\p{Ll}+|\p{Lu}+)$/u.test(words)
  if (readsAsWord && !resemblesName(words, name)) {
    mentor.invalid.push({ kind: 'mentor-unreadable', text: words })
  } else mentor.handles.push(words)
}

/** Takes addresses and '@handles' out of a text. */
function takeContacts(text: string, mentor: ReadMentor): string {
  return (text.includes('@') ? takeAddressesAndHandles(text, mentor) : text).replace(
    /(?<![\p{L}\p{N}])(?:e-?mail|github|gh)\s*[:=]\s*/giu,
    ' ',
  )
}

function takeAddressesAndHandles(text: string, mentor: ReadMentor): string {
  return text
    .replace(/(?<![^\s()<>,;:|¦])[^\s()<>,;:|¦]{1,100}@[^\s()<>,;|¦]*/g, found => {
      const address = trimMarks(found.replace(/^[.'"]+/, ''), /[.'":]/)
      if (isEmail(address)) mentor.emails.push(address)
      else mentor.invalid.push({ kind: 'email-invalid', text: found })
      return gap
    })
    .replace(/@(\s?)([\p{L}\p{N}_.-]+(?:\/[\w-]+(?![\w.@-]))?)/gu, (found, space: string, handle: string) => {
      const bare = trimMarks(handle, /[.-]/)
      if (space !== '' && isAffiliation(bare)) return `${gap}${bare}` // 'Jane Doe @ Google'
      if (isHandle(bare)) mentor.handles.push(bare)
      else mentor.invalid.push({ kind: 'handle-invalid', text: found })
      return gap
    })
}

/** The mentor of the model; without a name the handle or the address stands for it. */
export function toMentor({ name, handles, emails, role }: ReadMentor): Mentor {
  const [github] = handles
  const [email] = emails
  return {
    name: name || github || email?.split('@')[0] || '',
    ...(github && { github }),
    ...(email && { email }),
    ...(role && { role }),
  }
}
