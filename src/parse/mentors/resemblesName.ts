/** Whether a handle was made from a name: 'linsun' and 'Lin Sun', 'jdoe' and 'Jane Doe', 'JD' and 'Jane Doe'. */
export function resemblesName(handle: string, name: string): boolean {
  const short = letters(handle)
  const words = name
    .split(/[\s.-]+/)
    .map(letters)
    .filter(word => word !== '')
  if (short === '' || words.length === 0) return false
  const initials = words.map(word => word.slice(0, 1)).join('')
  if (words.length > 1 && (short === initials || words.join('') === short)) return true
  return words.some(
    word => word.length >= 3 && (short.includes(word) || (short.length >= 3 && word.startsWith(short))),
  )
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}
