import { isAffiliation, isNameSuffix, isPlaceholder, isPronoun } from '../../vocabulary/readMentorWords.ts'
import { isHandle } from './contacts.ts'
import { maxMentors, type ReadMentor } from './mentorParts.ts'
import { resemblesName } from './resemblesName.ts'

/** Pieces of a line that belong together: 'Jane Doe, Red Hat (@jane)' is one mentor, and 'A & B (@a & @b)' two. */
export function joinMentors(read: readonly ReadMentor[], hasBullet: boolean): ReadMentor[] {
  const joined: ReadMentor[] = []
  for (const [index, piece] of read.entries()) {
    const last = joined.at(-1)
    if (last && isNameSuffix(piece.name) && last.name !== '' && !hasContacts(last)) {
      merge(last, piece)
      last.name = `${last.name}, ${piece.name}`
    } else if (last && isAbout(last, piece)) {
      merge(last, piece)
      if (piece.name !== '') last.remarks.push(piece.name)
    } else joined.push({ ...piece, handles: [...piece.handles], emails: [...piece.emails] })
    if (index === read.length - 1) shareContacts(joined)
  }
  return hasBullet ? (joinEmployed(joined) ?? joinSingleMentor(joined)) : joined
}

/** Whether a piece tells where the mentor before it works, or how to speak of them, and names nobody itself. */
function isAbout(last: ReadMentor, piece: ReadMentor): boolean {
  if (piece.name === '') return !hasContacts(piece) && (piece.role !== undefined || piece.remarks.length > 0)
  if (isPronoun(piece.name)) return true
  const isTaken =
    (last.handles.length > 0 && piece.handles.length > 0) ||
    (last.emails.length > 0 && piece.emails.length > 0)
  if (isTaken || last.name === '' || isPlaceholder(piece.name)) return false
  return (
    (isAffiliation(piece.name) && wordsOf(piece.name) <= maxAffiliationWords) ||
    isEmployerByContacts(last, piece)
  )
}

/** 'consulting with Google Envoy team' is a remark of its own. */
const maxAffiliationWords = 4

function wordsOf(text: string): number {
  return text.split(' ').length
}

/** 'Jane Doe, Acme (@janed)': the handle was made from the first name; '(jane@acme.io)': the address has the second. */
function isEmployerByContacts(last: ReadMentor, { name, handles, emails }: ReadMentor): boolean {
  if (!/^\p{Lu}/u.test(name) || !last.name.includes(' ') || hasContacts(last)) return false
  const locals = emails.map(localPart)
  if ([...handles, ...locals].some(contact => resemblesName(contact, name))) return false
  const words = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const isDomain = emails.some(email =>
    email
      .split('@')[1]
      ?.toLowerCase()
      .replace(/[^a-z\d.]/g, '')
      .split('.')
      .includes(words),
  )
  if (isDomain) return true
  return !name.includes(' ') && [...handles, ...locals].some(contact => resemblesName(contact, last.name))
}

function hasContacts({ handles, emails }: ReadMentor): boolean {
  return handles.length + emails.length > 0
}

function merge(last: ReadMentor, piece: ReadMentor): void {
  for (const handle of piece.handles) last.handles.push(handle)
  for (const email of piece.emails) last.emails.push(email)
  for (const words of piece.remarks) last.remarks.push(words)
  for (const part of piece.invalid) last.invalid.push(part)
  if (piece.role) last.role ??= piece.role
}

/** 'A Bee & C Dee (@a & @c)': several contacts behind the last of several names are shared out among them. */
function shareContacts(mentors: ReadMentor[]): void {
  const last = mentors.at(-1)
  if (!last || last.name === '' || Math.max(last.handles.length, last.emails.length) < 2) return
  const start =
    mentors.findLastIndex(
      (mentor, index) => index < mentors.length - 1 && (hasContacts(mentor) || mentor.name === ''),
    ) + 1
  const group = mentors.slice(start)
  if (group.length < 2 || group.length > maxMentors) return
  shareOut(last.handles, group, (mentor, handles) => {
    mentor.handles = handles
  })
  shareOut(last.emails, group, (mentor, emails) => {
    mentor.emails = emails
  })
}

/** In order, where there is one for each; else by what resembles whose name. What nobody can place is left out. */
function shareOut(
  contacts: readonly string[],
  group: readonly ReadMentor[],
  give: (mentor: ReadMentor, contacts: string[]) => void,
): void {
  const owners = contacts.map(contact => group.filter(({ name }) => resemblesName(localPart(contact), name)))
  const last = group.at(-1)
  const isInOrder =
    contacts.length === group.length &&
    owners.every((named, index) => named.length === 0 || named.includes(group[index] as ReadMentor))
  for (const [index, mentor] of group.entries()) {
    const own = contacts.filter((_, at) =>
      isInOrder ? at === index : owners[at]?.length === 1 && owners[at]?.[0] === mentor,
    )
    give(mentor, own)
  }
  if (isInOrder) return
  for (const [index, contact] of contacts.entries()) {
    if (owners[index]?.length !== 1) last?.invalid.push({ kind: 'mentor-unreadable', text: contact })
  }
}

function localPart(contact: string): string {
  return contact.split('@')[0] ?? ''
}

/**
 * A bullet about one mentor that says where they work in a word: 'Jane Doe, Acme, @jane', '@jane - Jane Doe, Acme'. One
 * of several mentors would have a contact, too, or a second name like the first.
 */
function joinEmployed(read: readonly ReadMentor[]): ReadMentor[] | undefined {
  const [first, ...others] = read
  const handles = read.flatMap(mentor => mentor.handles)
  const emails = read.flatMap(mentor => mentor.emails)
  if (!first?.name.includes(' ') || handles.length > 1 || emails.length > 1) return undefined
  const contacts = [...handles, ...emails.map(localPart)]
  const named = others.filter(({ name }) => name !== '')
  const areEmployers = named.every(
    piece =>
      !hasContacts(piece) &&
      /^\p{Lu}\S*$/u.test(piece.name) &&
      !isPlaceholder(piece.name) &&
      !contacts.some(contact => resemblesName(contact, piece.name)),
  )
  if (named.length === 0 || contacts.length === 0 || !areEmployers) return undefined
  for (const piece of others) {
    merge(first, piece)
    if (piece.name !== '') first.remarks.push(piece.name)
  }
  return [first]
}

/**
 * A bullet that writes one mentor with commas: 'Peter Hunt, haircommander, pehunt@redhat.com' gives the handle
 * without its '@', 'Hung-Ying, Tai (@hydai, …)' has a comma in the name.
 */
function joinSingleMentor(read: ReadMentor[]): ReadMentor[] {
  const [first, second, third] = read
  if (!first || !second || hasContacts(first)) return read
  const isBareHandle = !hasContacts(second) && isHandle(second.name)
  const isAddress = third?.name === '' && third.emails.length > 0
  const rest = read.slice(3)
  if (
    first.name.includes(' ') &&
    isBareHandle &&
    isAddress &&
    rest.every(({ name }) => isAffiliation(name))
  ) {
    const remarks = [...first.remarks, ...rest.map(({ name }) => name)]
    return [{ ...first, handles: [second.name], emails: third.emails, remarks }]
  }
  const areSingleWords = !first.name.includes(' ') && second.name !== '' && !second.name.includes(' ')
  if (areSingleWords && second.handles.length > 0 && read.length === 2) {
    return [{ ...second, name: `${first.name}, ${second.name}` }]
  }
  return read
}
