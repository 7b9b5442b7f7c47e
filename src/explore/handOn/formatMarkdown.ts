import type { HandOnRow } from './handOnRow.ts'
import { describeProvenance, type Provenance } from './provenance.ts'

/** A list to paste into an issue or a chat. */
export function formatMarkdown(rows: readonly HandOnRow[], provenance: Provenance): string {
  return `${rows.map(formatItem).join('')}\n${escapeMarks(describeProvenance(provenance))}\n`
}

function formatItem({ project, sourceUrl, note = '' }: HandOnRow): string {
  const title = `[${escapeText(project.title)}](${formatTarget(sourceUrl)})`
  const links = [
    ...project.upstreamIssues.map(({ url }) => `[issue](${formatTarget(url)})`),
    ...(project.lfxUrl ? [`[LFX](${formatTarget(project.lfxUrl)})`] : []),
  ]
  const parts = [
    escapeText(project.organization),
    escapeText(project.skills.join(', ')),
    links.join(', '),
    escapeText(note),
  ]
  return `- ${title}: ${parts.filter(Boolean).join('; ')}\n`
}

/**
 * Characters that Markdown would take for marks, and line ends that would leave the item. A '<' has no backslash:
 * behind a bare address ('http://a.b/\\<img>') that would be taken for a part of the address, and the rest for HTML.
 * What a document says calls nobody on GitHub ('@team', '#123', 'GH-12') and makes no link by itself.
 */
function escapeText(text: string): string {
  return escapeMarks(text).replace(live, character => `&#${character.charCodeAt(0)};`)
}

/** The sign by which '@team', 'a/b#123', 'GH-12', 'https://', 'www.' are live. */
const live = /@(?=\w)|#(?=\d)|(?<=\bgh)-(?=\d)|:(?=\/\/)|(?<=\bwww)\./gi

function escapeMarks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]>~|]/g, '\\$&')
    .replaceAll('<', '&lt;')
}

function formatTarget(url: string): string {
  return url.replace(/[\s()<>\\]/g, character => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
