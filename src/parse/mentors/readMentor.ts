import type { NoticeKind } from '../../model/notice.ts'
import type { Mentor } from '../../model/term.ts'
import { isEmail, isHandle } from './contacts.ts'

/** A text about one mentor, taken apart. `name` is empty where only contacts stand; `handles` may be several then. */
export type ReadMentor = {
  name: string
  handles: string[]
  emails: string[]
  role?: string
  /** What can be no part of a mentor: '@Jane Doe', 'a@b@c'. */
  invalid: { kind: NoticeKind; text: string }[]
  /** Words that are neither name nor contact: an affiliation, 'please use the same address as …'. */
  remarks: string[]
}

const roleWord = '(?:primary|secondary|tertiary|back-?up|lead|main|co|assistant|shadow|adjunct)'
const rolePattern = new RegExp(
  `\\(\\s*(${roleWord}(?:[\\s-]?mentor)?)\\s*\\)|[-–—,]\\s*(${roleWord}(?:[\\s-]?mentor)?)[\\s.]*$`,
  'i',
)
const leadingRole = new RegExp(
  `^(?:(${roleWord})[\\s-]?)?(?:mentor(?:\\(s\\)|s)?(?:\\s+names?)?)?\\s*:\\s*`,
  'i',
)
const contactWord = /^(?:e-?mail|mail|github(?: id| handle)?|gh|handle|id)(?:\s*[:=-]\s*|\s+)/i

/** Stands where a contact was taken out: what follows it is no longer the name. */
const gap = '¦'

/** Reads `Name (@handle, mail)`, `Name(@handle)`, `Name @handle mail`, `@handle - Name(mail)`, `Name (handle)`, `mail`. */
export function readMentor(text: string): ReadMentor {
  const mentor: ReadMentor = { name: '', handles: [], emails: [], invalid: [], remarks: [] }
  const lead = leadingRole.exec(text)
  let rest = lead ? text.slice(lead[0].length) : text
  const role = rolePattern.exec(rest)
  const writtenRole = lead?.[1] ?? role?.[1] ?? role?.[2]
  if (writtenRole) mentor.role = writtenRole
  if (role) rest = rest.replace(role[0], gap)
  rest = rest.trim().replace(/^\(([^()]*)\)$/, '$1') // '(Jane Doe, @jane)'
  const hasMarkedHandle = /(?:^|[^\w.@-])@[\w-]+/.test(rest)
  rest = rest.replace(/\(([^()]*)\)?/g, (bracket, inside: string) =>
    readBracket(inside, bracket, hasMarkedHandle, mentor),
  )
  const [name = '', ...remarks] = takeContacts(rest, mentor)
    .split(gap)
    .map(cleanName)
    .filter(words => /[\p{L}\p{N}]/u.test(words))
  mentor.name = name
  // '@jane (Jane Doe, jane@example.com)' has its name in the bracket.
  const inner =
    name === '' ? mentor.remarks.findIndex(words => /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u.test(words)) : -1
  if (inner >= 0) mentor.name = mentor.remarks.splice(inner, 1)[0] ?? ''
  mentor.remarks.push(...remarks)
  return mentor
}

function cleanName(text: string): string {
  const isBalanced = text.split('(').length === text.split(')').length
  return (isBalanced ? text : text.replace(/[()]/g, ' '))
    .replace(/[[\]<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:.,|*)]+|[\s\-–—:,|*(]+$/g, '')
}

/** What the bracket leaves in the text: nothing, or itself where it is a nickname ('TianYi(Tony) (@…)'). */
function readBracket(inside: string, bracket: string, hasMarkedHandle: boolean, mentor: ReadMentor): string {
  if (hasMarkedHandle && !/[@:]/.test(inside)) {
    if (!/\s/.test(inside.trim())) return bracket
    mentor.remarks.push(inside.trim())
    return gap
  }
  for (const segment of inside.split(/[,;/|]/)) {
    const bare = segment.trim().replace(contactWord, '')
    if (bare === '') continue
    if (/\bslack\b|twitter|linkedin/i.test(segment)) mentor.remarks.push(segment.trim())
    else if (/^@\s*\S+\s+[^@]+$/.test(bare)) mentor.invalid.push({ kind: 'handle-invalid', text: bare })
    else readSegment(takeContacts(bare, mentor).replaceAll(gap, ' ').trim(), hasMarkedHandle, mentor)
  }
  return gap
}

/** 'Jane Doe (jane)': a single word in brackets is a handle without its '@', unless another one has it. */
function readSegment(words: string, hasMarkedHandle: boolean, mentor: ReadMentor): void {
  if (words === '') return
  if (isHandle(words) && mentor.handles.length === 0 && !hasMarkedHandle) mentor.handles.push(words)
  else mentor.remarks.push(words)
}

/** Takes addresses and '@handles' out of a text. */
function takeContacts(text: string, mentor: ReadMentor): string {
  return text
    .replace(/(?<![^\s()<>,;:|¦])[^\s()<>,;:|¦]{1,100}@[^\s()<>,;|¦]*/g, found => {
      const address = found.replace(/^[.'"]+|[.'":]+$/g, '')
      if (isEmail(address)) mentor.emails.push(address)
      else mentor.invalid.push({ kind: 'email-invalid', text: found })
      return gap
    })
    .replace(/@\s?([\p{L}\p{N}_.-]+)/gu, (found, handle: string) => {
      const bare = handle.replace(/[.-]+$/, '')
      if (isHandle(bare)) mentor.handles.push(bare)
      else mentor.invalid.push({ kind: 'handle-invalid', text: found })
      return gap
    })
    .replace(/(?<![\p{L}\p{N}])(?:e-?mail|github|gh)\s*[:=]\s*/giu, ' ')
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
