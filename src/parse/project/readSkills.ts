import { plainText } from '../text/plainText.ts'
import { splitBullet } from '../text/splitBullet.ts'

/**
 * The skills as written: one per bullet; a text on one line splits at commas and semicolons outside brackets; a
 * sentence stays whole. 'and' before the last one and the final full stop belong to the line, not to a skill.
 */
export function readSkills(lines: readonly { text: string }[]): string[] {
  const skills: string[] = []
  let bullet: string | undefined
  let prose = ''
  const endBullet = (): void => {
    if (bullet !== undefined) skills.push(bullet)
    bullet = undefined
  }
  const endProse = (): void => {
    skills.push(...splitSkills(prose))
    prose = ''
  }
  const [first, ...rest] = lines
  prose = first?.text ?? ''
  for (const { text } of rest) {
    const { hasBullet, indent, rest: content } = splitBullet(text)
    if (text.trim() === '') {
      if (bullet === undefined) endProse()
    } else if (hasBullet) {
      endProse()
      endBullet()
      bullet = content
    } else if (bullet !== undefined && indent > 0) bullet += ` ${content}`
    else {
      endBullet()
      // A line of its own at the left is a new thought, an indented one continues the list above.
      if (indent === 0 && !/[,;]\s*$/.test(prose)) endProse()
      prose = prose === '' ? content : `${prose.trimEnd()}${/[,;.]\s*$/.test(prose) ? '' : ','} ${content}`
    }
  }
  endProse()
  endBullet()
  return skills.map(plainText).filter(skill => /[\p{L}\p{N}]/u.test(skill))
}

function splitSkills(text: string): string[] {
  const line = text.trim()
  if (line === '') return []
  if (isSentence(line)) return [line]
  // 'Golang, Git. Familiarity with A, B and C will be helpful.': what follows the list's full stop stays whole.
  const end = /[^.\s]{2}\.\s+(?=\(?\p{Lu}\p{L}+\s)/u.exec(line)
  const listed = splitOutsideBrackets(end ? line.slice(0, end.index + 3) : line)
  const items = end
    ? [...listed.slice(0, -1), `${listed.at(-1)} ${line.slice(end.index + end[0].length)}`]
    : listed
  return items.map((item, index) => {
    const bare = index === 0 ? item : item.replace(/^(?:and|&)\s+/i, '')
    return index === items.length - 1 ? bare.replace(/\.$/, '') : bare
  })
}

/** 'In this stage of the project, we are seeking candidates …': a finite verb with its subject, not a list of things. */
function isSentence(text: string): boolean {
  return /\b(?:we|you|they|mentees?|applicants?|candidates?|students?)\s+(?:are|is|should|must|will|would|can|need|needs|have|has|'d|’d)\b|\bwe[’']d\b/i.test(
    text,
  )
}

function splitOutsideBrackets(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]
    if (mark === '(' || mark === '[') depth++
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1)
    else if ((mark === ',' || mark === ';') && depth === 0) {
      items.push(text.slice(start, i))
      start = i + 1
    }
  }
  items.push(text.slice(start))
  return items.map(item => item.trim()).filter(item => item !== '')
}
