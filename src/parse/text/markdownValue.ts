/** The lines of a field as one Markdown text: common indentation, blank ends and hard breaks at the end are dropped. */
export function markdownValue(lines: readonly { text: string }[]): string {
  const [first, ...rest] = lines.map(({ text }) => text)
  const indents = rest.filter(text => text.trim() !== '').map(text => text.length - text.trimStart().length)
  const common = indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 0)
  const dedented = rest.map(text => (text.trim() === '' ? '' : text.slice(common)))
  return [first ?? '', ...dedented]
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}
