import { plainText } from '../text/plainText.ts'
import { findProfileHandle, restoreHiddenEmails } from './contacts.ts'

/** `elsewhere` are handles and links of other sites: no GitHub handle, and left out of the words. */
export type ResolvedMentors = { words: string; elsewhere: string[] }

/** Links by what they mean: a GitHub profile as '@handle', 'mailto:' as the address, any other by its text. */
export function resolveMentorLinks(markdown: string): ResolvedMentors {
  const elsewhere: string[] = []
  if (!/[[\uff00-\uffef、]|:\/\/|mailto:|github\.com/i.test(markdown))
    return { words: restoreHiddenEmails(plainText(markdown)), elsewhere }
  const resolved = toAsciiMarks(markdown)
    .replace(
      /@?\[((?:[^[\]]|\[[^[\]]{0,100}\])*)\]\(([^()\s]{0,500})\)/g,
      (_, label: string, url: string) => {
        const words = plainText(label)
        const handle = findProfileHandle(url)
        if (handle) return isHandleText(words, handle) ? `@${handle}` : `${words} (@${handle})`
        if (/^mailto:/i.test(url)) return words.includes('@') ? words : `${words} ${url.slice(7)}`
        if (!words.startsWith('@')) return words
        elsewhere.push(words)
        return ''
      },
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
    .replace(
      /(?<![\w@./-])(?:www\.)?github\.com\/[\w-]+(?![\w/.])/gi,
      found => `@${findProfileHandle(found) ?? ''}`,
    )
    .replace(/\(\s*\)/g, '')
  return { words: plainText(restoreHiddenEmails(resolved).replace(/[[\]]/g, ' ')), elsewhere }
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
  return words.startsWith('@') || words.toLowerCase() === handle.toLowerCase()
}
