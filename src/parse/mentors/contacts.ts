/** What stands in for a part of a mentor's text, so that addresses and handles are found once and nowhere else. */
const githubProfile = /^(?:https?:\/\/)?(?:www\.)?github\.com\/(@?[\w-]+)\/?(?:[?#].*)?$/i

/** The handle of a link to a GitHub profile; a repository, another site or a page of GitHub's own is none. */
export function findProfileHandle(url: string): string | undefined {
  const handle = githubProfile.exec(url.trim())?.[1]?.replace(/^@/, '')
  return handle && isHandle(handle) ? handle : undefined
}

/** GitHub allows letters, digits and hyphens, at most 39; accounts managed by a company end in '_name'. */
export function isHandle(text: string): boolean {
  return text.length <= 39 && /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:_[a-z\d]+)?-?$/i.test(text)
}

/** One '@', no space, a domain with a dot: 'a@b@c' and 'team@company' are no addresses. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@()<>,;:"]+@[^\s@()<>,;:"]+\.[a-z]{2,}$/i.test(text)
}

/** 'jane AT example DOT com', 'jane [at] example.com', 'jane at example dot com' with the marks put back. */
export function restoreHiddenEmails(text: string): string {
  if (!/\bat\b/i.test(text)) return text
  return text
    .replace(/\s*[[(]\s*at\s*[\])]\s*/gi, '@')
    .replace(/\s*[[(]\s*dot\s*[\])]\s*/gi, '.')
    .replace(/(\S) AT (\S)/g, '$1@$2')
    .replace(/(\S) DOT (\S)/g, '$1.$2')
    .replace(/([\w.+-]{1,64}) at ([\w-]{1,60}) dot ([a-z]{2,10})\b/g, '$1@$2.$3')
}
