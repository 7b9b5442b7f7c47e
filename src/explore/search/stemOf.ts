/**
 * What is left of a word without the ending that says how many or when: 'tests', 'testing' and 'tested' are 'test',
 * 'policies' is 'policy', 'apis' is 'api', while 'access', 'status', 'redis' and 'string' stay. Only compared with
 * other stems.
 */
export function stemOf(word: string): string {
  const start = word.replace(/(?:ing|ed)$/, '')
  if (start !== word) return start.length > 2 && /[aeiouy]/.test(start) ? start : word
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`
  const isPlural = /^...s$/.test(word) ? !word.endsWith('ss') : /..[^suai]s$/.test(word)
  return isPlural ? word.slice(0, -1) : word
}
