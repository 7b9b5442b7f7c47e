import type { SourceLine } from './readDocument.ts'

const definition =
  /^\s*\[([^[\]^]{1,100})\]:\s*<?((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*$/i
const reference = /(?<![\]\\])\[([^[\]]{1,300})\](?:\[([^[\]]{0,100})\])?(?![[(:])/g

/**
 * '[#12][1]' with '[1]: https://…' somewhere else, as '[#12](https://…)': a field is read, and shown, without the rest
 * of the document. A definition that somebody refers to is done with; any other stays a text.
 */
export function inlineReferences(lines: readonly SourceLine[]): void {
  const definitions = new Map<string, { url: string; line: SourceLine }>()
  for (const line of lines) {
    const [, name = '', url] = line.kind === 'text' ? (definition.exec(line.text) ?? []) : []
    if (url !== undefined && !definitions.has(nameOf(name))) definitions.set(nameOf(name), { url, line })
  }
  if (definitions.size === 0) return
  const used = new Set<SourceLine>()
  for (const line of lines) {
    if (line.kind === 'code' || line.kind === 'comment') continue
    line.text = line.text
      .split(/(`[^`]*`)/)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(reference, resolve)))
      .join('')
  }
  for (const line of used) line.kind = 'comment'

  function resolve(found: string, label: string, name: string | undefined): string {
    const target = definitions.get(nameOf(name || label))
    if (!target) return found
    used.add(target.line)
    return `[${label}](${target.url})`
  }
}

/** Case and the number of spaces don't count. */
function nameOf(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim()
}
