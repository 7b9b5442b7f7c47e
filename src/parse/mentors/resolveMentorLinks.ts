import { findContactKind, findRole } from '../../vocabulary/readMentorWords.ts'
import { plainText } from '../text/plainText.ts'
import { findProfileHandle, isEmail, restoreHiddenEmails } from './contacts.ts'

/**
 * `elsewhere` are handles and links of other sites: no GitHub handle, and left out of the words, as is what was
 * `struckOut`.
 */
export type ResolvedMentors = { words: string; elsewhere: string[]; struckOut: string[] }

/** Links by what they mean: a GitHub profile as '@handle', 'mailto:' as the address, any other by its text. */
export function resolveMentorLinks(markdown: string): ResolvedMentors {
  const elsewhere: string[] = []
  const struckOut: string[] = []
  const text = toBrackets(markdown).replace(/~~(.+?)~~/g, (_, struck: string) => {
    struckOut.push(plainText(struck))
    return ' '
  })
  if (!/[[\uff00-\uffef、]|:\/\/|mailto:|github\.com/i.test(text))
    return { words: toWords(text), elsewhere, struckOut }
  const resolved = toAsciiMarks(turnSwappedLinks(text))
    .replace(
      /@?\[((?:[^[\]]|\[[^[\]]{0,100}\])*)\]\(\s*<?([^()\s<>]{0,500})>?(?:\s+"[^"]*")?\s*\)/g,
      (_, label: string, target: string) => resolveLink(plainText(label), target, elsewhere),
    )
    .replace(
      /<?(?:mailto:|(https?:\/\/[^\s<>()[\],;]+))([^\s<>()[\],;]*)>?/gi,
      (found, url: string | undefined, mail: string) => {
        if (url === undefined) return mail
        const handle = findProfileHandle(url)
        if (handle) return `@${handle}`
        elsewhere.push(found)
        return ''
      },
    )
    .replace(/(?<![\w@./-])(?:www\.)?github\.com\/[\w-]+(?![\w/.])/gi, found => {
      const handle = findProfileHandle(found)
      if (handle) return `@${handle}`
      elsewhere.push(found)
      return ''
    })
    .replace(/\(\s*\)/g, '')
  return { words: toWords(resolved), elsewhere, struckOut }
}

/** Without Markdown and square brackets; '{@jane}' has brackets like any other. */
function toWords(text: string): string {
  const words = restoreHiddenEmails(plainText(text))
  if (!/[[\]{}<]/.test(words)) return words
  return plainText(words.replace(/[[\]]/g, ' ').replaceAll('{', '(').replaceAll('}', ')'))
}

/** '[Jane](https://github.com/jane)' gives 'Jane (@jane)', '[GitHub](https://github.com/jane)' gives '@jane'. */
function resolveLink(words: string, target: string, elsewhere: string[]): string {
  const isLabel = findContactKind(words.replace(/\bprofile\b/i, '')) !== undefined
  const handle = target.startsWith('@') ? target.slice(1) : findProfileHandle(target)
  if (handle) {
    if (isLabel || isHandleText(words, handle)) return `@${handle}`
    return words.toLowerCase().includes(`@${handle.toLowerCase()}`) ? words : `${words} (@${handle})`
  }
  const mail = target.replace(/^mailto:/i, '').split('?')[0] ?? ''
  if (isEmail(mail) || /^mailto:/i.test(target)) {
    if (isLabel) return mail
    return words.includes('@') ? words : `${words} ${mail}`
  }
  if (isLabel || words.startsWith('@')) {
    elsewhere.push(isLabel ? `${words}: ${target}` : words)
    return ''
  }
  elsewhere.push(target)
  return words
}

/** '(@jane)[https://twitter.com/jane]' has the brackets of a link the wrong way round, and often one too few. */
function turnSwappedLinks(text: string): string {
  return text.replace(/\(([^()]{1,100})\)\[(https?:\/\/[^\s\])]{1,500})\]?/g, '[$1]($2)')
}

/** '[primary]', '*primary*' and '`primary`' as '(primary)', before the marks are dropped; pictures go, '<br>' ends a mentor. */
function toBrackets(text: string): string {
  if (!/[[*_`<:]/.test(text)) return text
  return text
    .replace(/^\s*\[[ x]\]\s/i, '')
    .replace(/!\[[^[\]]{0,200}\]\([^()\s]{0,500}\)|(?<!\S):[a-z_]{2,30}:(?!\S)/g, ' ')
    .replace(/<br\s*\/?>/gi, ' ; ')
    .replace(/<(at|dot)>/gi, '[$1]')
    .replace(
      /(?<![\w*_`])(?:\[|\*{1,3}|_{1,3}|`)\s*([\p{L}\d][\p{L}\d\s-]{1,38})\s*(?:\]|\*{1,3}|_{1,3}|`)(?![\w*_`(:[]|\s*:)/gu,
      (found, words: string) => (findRole(words) ? ` (${words})` : found),
    )
}

/** '@Syspretor，mail' with a full-width comma. */
function toAsciiMarks(text: string): string {
  if (!/[，、；：（）]/.test(text)) return text
  return text
    .replace(/[，、]/g, ', ')
    .replace(/；/g, '; ')
    .replace(/：/g, ': ')
    .replace(/（/g, ' (')
    .replace(/）/g, ') ')
}

function isHandleText(words: string, handle: string): boolean {
  return /^@\s?\S+$/.test(words) || words.toLowerCase() === handle.toLowerCase()
}
