import { parseHttpsUrl } from './ownCopy.ts'

/** Why an address is not one of a document, and what to give instead. */
export function explainRefusal(written: string): string {
  const url = parseHttpsUrl(written)
  const isGist = url?.hostname === 'gist.github.com' || url?.hostname === 'gist.githubusercontent.com'
  if (!isGist) return `Not the https address of a file on GitHub, GitLab or of a gist: ${written}`
  const [, id] = /^\/([\da-f]{8,})\b/.exec(url.pathname) ?? []
  const instead = `https://gist.github.com/USER/${id ?? 'ID'}`
  return `This address does not say whose gist it is: ${written}. Open it in the browser and paste the address that it leads to, ${instead}, or the one behind its button “Raw”.`
}
