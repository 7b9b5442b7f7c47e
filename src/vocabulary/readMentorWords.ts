import { findCncfProject } from './findCncfProject.ts'
import {
  affiliationEndings,
  type ContactKind,
  companies,
  contactLabels,
  leadIns,
  nameSuffixes,
  placeholders,
  plainAdjectives,
  pronouns,
  roleAdjectives,
  roleWords,
} from './mentorWords.ts'

/** `role` as written; undefined where the words say no more than 'mentor'. */
export type WrittenRole = { role?: string }

/** 'primary', 'Co-Mentor', '[2nd mentor]', 'Mentor 1', 'as backup mentor'; undefined for anything else. */
export function findRole(words: string): WrittenRole | undefined {
  if (words.length > longestWithMarks || !roleStart.test(words)) return undefined
  const written = words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(wordsBeforeRole, '')
  if (written.length > maxRoleLength) return undefined
  if (plainMentor.test(written)) return {}
  if (rolePhrase.test(written)) return { role: written }
}

/** The role that a label gives to whom it stands before: 'Primary Mentors' → 'Primary', 'Co-Mentor' stays. */
export function findRoleOfLabel(label: string): WrittenRole | undefined {
  const found = findRole(label)
  if (!found?.role) return found
  const singular = found.role.replace(/(mentor)(?:\(s|s)$/i, '$1')
  const bare = singular.replace(/[\s-]*mentor$/i, '')
  return { role: aloneStanding.has(key(bare)) && !/^co$/i.test(bare) ? bare : singular }
}

/** 'TBD', 'N/A', 'To be announced soon', '@handle' of a template: nobody. */
export function isPlaceholder(words: string): boolean {
  return (
    placeholderKeys.has(key(words)) ||
    /^(?:tb[acd]|n\/a|to be (?:determined|announced|confirmed|decided))\b/i.test(words)
  )
}

export function isPronoun(words: string): boolean {
  return words.replace(pronouns, '').replace(/[\s\p{P}]/gu, '') === '' && words.includes('/')
}

/** 'potentially' before a name. */
export function isLeadIn(word: string): boolean {
  return leadInKeys.has(key(word))
}

/** 'Jr.', 'PhD': the end of the name before it. */
export function isNameSuffix(words: string): boolean {
  return suffixKeys.has(key(words))
}

/** 'Red Hat', 'Acme Labs', 'University of Oslo', 'Harbor', 'maintainer': where somebody works or what as, no person. */
export function isAffiliation(words: string): boolean {
  const bare = words.trim().replace(/^(?:from|of|at|w\/|with|@)\s+/i, '')
  if (companyKeys.has(key(bare)) || findCncfProject(bare)) return true
  // 'Maintainer of Harbor', 'Software Engineer at Acme'
  const [job = ''] = bare.split(/\s(?:of|at|for|@)\s/)
  if ([bare, job].some(words => endingKeys.has(key(words.split(/[\s-]+/).at(-1) ?? '')))) return true
  return /^(?:university|institute|team|sig|wg|tag)\b/i.test(bare)
}

/** 'GitHub', 'E-mail address', 'Slack'. */
export function findContactKind(label: string): ContactKind | undefined {
  return kindByLabel.get(key(label))
}

/** Whether a text holds the name of some kind of contact: spares the others the closer look. */
export function mentionsContact(text: string): boolean {
  return anyContact.test(text)
}

const maxRoleLength = 40
/** Of a role with the brackets, dashes and small words around it. */
const longestWithMarks = 200

function key(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function keys(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(key))
}

function oneOf(words: readonly string[]): string {
  return `(?:${words.map(word => word.replaceAll(' ', '[\\s-]?')).join('|')})`
}

const placeholderKeys = keys(placeholders)
const leadInKeys = keys(leadIns)
const suffixKeys = keys(nameSuffixes)
const companyKeys = keys(companies)
const endingKeys = keys(affiliationEndings)
const aloneStanding = keys(roleWords)
const kindByLabel = new Map(
  (Object.entries(contactLabels) as [ContactKind, readonly string[]][]).flatMap(([kind, labels]) =>
    labels.map(label => [key(label), kind] as const),
  ),
)

const mentor = '[\\s-]?(?:mentor(?:\\(s\\)?|s)?(?:\\s*#?\\d)?|contact)'
const plainMentor = new RegExp(
  `^(?:${oneOf(plainAdjectives)}\\s)?mentors?(?:\\(s)?(?:\\s+names?)?(?:\\s*#?\\s?\\d)?$`,
  'i',
)
const rolePhrase = new RegExp(
  `^(?:${oneOf(roleWords)}(?:${mentor})?|${oneOf([...roleWords, ...roleAdjectives])}${mentor})$`,
  'i',
)
const beforeRole =
  '(?:(?:is|as|will be|acts as|acting as|serves as|serving as)\\s+)?(?:(?:the|a)\\s+)?(?=\\S)'
const wordsBeforeRole = new RegExp(`^${beforeRole}`, 'i')
/** Spares names and contacts the closer look. */
const roleStart = new RegExp(
  `^[\\s\\p{P}]*${beforeRole}${oneOf(['mentor', ...roleWords, ...roleAdjectives, ...plainAdjectives])}`,
  'iu',
)
const anyContact = new RegExp(
  `(?<![\\p{L}\\p{N}])${oneOf(Object.values(contactLabels).flat())}(?![\\p{L}\\p{N}])`,
  'iu',
)
