import { isGitHubHandle } from '../../vocabulary/gitHubHandle.ts'
import { isPlaceholder } from '../../vocabulary/readMentorWords.ts'

const githubProfile = /^(?:https?:\/\/)?(?:www\.)?github\.com\/(@?[\w-]+)\/?(?:[?#].*)?$/i

/** The handle of a link to a GitHub profile; a repository, another site or a page of GitHub's own is none. */
export function findProfileHandle(url: string): string | undefined {
  const handle = githubProfile.exec(url.trim())?.[1]?.replace(/^@/, '')
  return handle && isHandle(handle) ? handle : undefined
}

/** '@handle' and '@tbd' are what a template has, and nobody's. */
export function isHandle(text: string): boolean {
  return isGitHubHandle(text) && !isPlaceholder(text)
}

/** One '@', no space, a domain with a dot: 'a@b@c' and 'team@company' are no addresses. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@()<>,;:"]+@[^\s@()<>,;:"]+\.[a-z]{2,}$/i.test(text)
}

/** 'jane AT example DOT com', 'jane {at} example.com', 'jane at example.com' with the marks put back. */
export function restoreHiddenEmails(text: string): string {
  if (!/(?<![a-z\d])at(?![a-z\d])|[[({\s]@[\])}\s]/i.test(text)) return text
  return text
    .replace(/\s*[[({<]\s*(?:at|@)\s*[\])}>]\s*/gi, '@')
    .replace(/\s*[[({<]\s*(?:dot|\.)\s*[\])}>]\s*/gi, '.')
    .replace(/(?<=[\w.+-])(?:_at_|-at-)(?=[\w-]+(?:\.|_dot_|-dot-| ))/gi, '@')
    .replace(/(?<=@[\w.-]{1,60})(?:_dot_|-dot-)(?=[a-z]{2,10}\b)/gi, '.')
    .replace(/(\S) AT (\S)/g, '$1@$2')
    .replace(/(\S) DOT (\S)/g, '$1.$2')
    .replace(/([\w.+-]{1,64}) at ([\w-]{1,60}) dot ([a-z]{2,10})\b/gi, '$1@$2.$3')
    .replace(
      /((?:^|[(,;:|/])\s*[\w.+-]{1,64})(?: at |\s@\s)([\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,10})\b/gi,
      '$1@$2',
    )
}
