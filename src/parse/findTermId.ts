/**
 * The id of the term that a file belongs to, from its path in cncf/mentoring: 'lfx-mentorship/2025/03-Sep-Nov/README.md'
 * is 'lfx-2025-3', 'summerofcode/2026.md' is 'gsoc-2026'; any other path is 'other'.
 */
export function findTermId(path: string): string {
  const lfx = /lfx-mentorship\/(20\d\d)(?:\/(?:0?([1-4])-|q([1-4])))?/.exec(path)
  if (lfx) return ['lfx', lfx[1], lfx[2] ?? lfx[3]].filter(part => part !== undefined).join('-')
  const gsoc = /summerofcode\/(20\d\d)/.exec(path)
  return gsoc ? `gsoc-${gsoc[1]}` : 'other'
}
