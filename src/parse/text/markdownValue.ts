/** The lines of a field as one Markdown text: common indentation, blank ends and hard breaks at the end are dropped. */
export function markdownValue(lines: readonly { text: string }[]): string {
  let common = Infinity
  for (const { text } of lines.slice(1)) {
    const indent = text.length - text.trimStart().length
    if (indent < text.length) common = Math.min(common, indent)
  }
  // A blank line has nothing behind its white space.
  const dedented = lines.map(({ text }, index) =>
    index === 0 ? text : text.slice(common).replace(/^\s+$/, ''),
  )
  return dedented
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}
