/**
 * The mentors of one line, each as its own text: 'A (@a, a@x), B (@b); C (@c) and D (@d)', also with nothing but a
 * space between a closing bracket and the next name.
 */
export function splitMentors(line: string): string[] {
  return splitAtMarks(closeForgottenBrackets(line))
    .flatMap(splitAfterBrackets)
    .map(piece => piece.replace(/^(?:and|&)\s+|\s*\band$/gi, '').trim())
    .filter(piece => piece !== '')
}

/** 'A B (@ab, a@b.c, C D (@cd, …))': the bracket of the first mentor was never closed. */
function closeForgottenBrackets(line: string): string {
  return line.replace(/(\([^()@]{0,60}@[^()]{0,200}), (\p{Lu}[^()@,]{2,60}) ?\((?=@)/gu, '$1), $2 (')
}

const separator = /^(?:[,;&/|]|\s(?:and|und|\+)\s)/i

function splitAtMarks(line: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < line.length; i++) {
    const mark = line[i]
    if (mark === '(' && closesLater(line, i)) depth++
    else if (mark === ')') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const found = separator.exec(line.slice(i, i + 6))
    if (!found) continue
    pieces.push(line.slice(start, i))
    i += found[0].length - 1
    start = i + 1
  }
  pieces.push(line.slice(start))
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '')
}

/** An opening bracket that nobody closes would swallow all mentors after it. */
function closesLater(line: string, open: number): boolean {
  let depth = 0
  for (let i = open; i < line.length && i < open + 300; i++) {
    if (line[i] === '(') depth++
    else if (line[i] === ')' && --depth === 0) return true
  }
  return false
}

/** 'Zhang (@z, z@x) Li (@l)': a bracket with a contact ends a mentor when a capital follows. */
function splitAfterBrackets(piece: string): string[] {
  const pieces: string[] = []
  let rest = piece
  for (;;) {
    const end = /@[^()]{1,200}\)\s+(?=[\p{Lu}\p{Lo}@])/u.exec(rest)
    if (!end || isRole(rest.slice(end.index + end[0].length))) break
    pieces.push(rest.slice(0, end.index + end[0].length).trim())
    rest = rest.slice(end.index + end[0].length)
  }
  return [...pieces, rest]
}

function isRole(text: string): boolean {
  return /^(?:primary|secondary|backup|lead|main|mentor|co-?mentor)\b/i.test(text)
}
