import { trimMarks } from './trimMarks.ts'

/** An address in a text, with the text of its link where it has one. */
export type TextLink = { url: string; label?: string }

const linkPattern =
  /!?\[((?:[^[\]]|\[[^[\]]{0,200}\])*)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\)){1,2000})>?(?:\s+"[^"]*")?\s*\)|<(https?:\/\/[^<>\s]+)>|https?:\/\/(?:(?![,;|]https?:\/\/|\)\[)[^\s<>"`])+/gi

/** Every web address of a text, in order: link targets, '<https://…>' and bare ones, without trailing punctuation. */
export function findLinks(markdown: string): TextLink[] {
  return takeLinks(markdown).links
}

/** The web addresses of a text, and the text without them and the Markdown around them. */
export function takeLinks(markdown: string): { links: TextLink[]; rest: string } {
  const links: TextLink[] = []
  if (!markdown.includes('](') && !markdown.includes('://')) return { links, rest: markdown }
  let rest = ''
  let end = 0
  for (const match of markdown.matchAll(linkPattern)) {
    const [found, text, target, bracketed] = match
    rest += `${markdown.slice(end, match.index)} `
    end = match.index + found.length
    const url = trimAddress(target ?? bracketed ?? found).replace(/^https?(?=:)/i, scheme =>
      scheme.toLowerCase(),
    )
    if (!/^https?:\/\/[^/]/i.test(url)) continue
    const label = text?.trim()
    links.push({ url, ...(label && !/^https?:\/\//i.test(label) && { label }) })
  }
  return { links, rest: rest + markdown.slice(end) }
}

/** Not 'https://g…', which is none. */
const brokenScheme =
  /(?<![\w/.:-])(?!https?:\/\/[^\s/])h?t{1,3}ps?\s?:{0,2}\s?\/{0,3}\s?(?=(?:www\.)?(?:github\.com|mentorship\.(?:lfx\.)?linuxfoundation\.org|people\.communitybridge\.org)\/)/gi
const brokenPath = /(?<=github\.com\/)\s+(?=[\w-]+\/[\w.-]+\/(?:issues|pull|discussions)\/\d)/gi

/** 'htps://github.com/…', 'https//github.com/…' and 'https://github.com/ owner/…' as they were meant. */
export function mendAddresses(text: string): string {
  return text.replace(brokenScheme, 'https://').replace(brokenPath, '')
}

/** '(https://a.b/c).' ends in marks that belong to the sentence. A closing bracket stays where the address opens one. */
function trimAddress(address: string): string {
  let url = trimMarks(address, sentenceMarks)
  if (!url.endsWith(')')) return url
  let unopened = url.split(')').length - url.split('(').length
  for (; unopened > 0 && url.endsWith(')'); unopened--) url = trimMarks(url.slice(0, -1), sentenceMarks)
  return url
}

const sentenceMarks = /[.,;:!*'"\]\\]/

const lfxPattern =
  /^https?:\/\/(?:(?:www\.)?mentorship\.(?:lfx\.)?linuxfoundation\.org\/(?:project|projects|program|programs)\/[\w-]+|people\.communitybridge\.org\/(?:project|projects)\/[\w-]+)/i

/** The part of an address that names one LFX (or CommunityBridge) project, or nothing. */
export function findLfxUrl(url: string): string | undefined {
  return lfxPattern.exec(url)?.[0]
}

/** An address of one of the LFX sites, whether or not it names a project. */
export function isLfxSite(url: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*(?:linuxfoundation\.org|communitybridge\.org)(?:\/|$)/i.test(url)
}
