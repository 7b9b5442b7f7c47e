import { plainText } from '../text/plainText.ts'
import { splitBullet } from '../text/splitBullet.ts'

/**
 * The skills as written: one per bullet; a text on one line splits at commas and semicolons outside brackets; a
 * sentence stays whole. 'and' before the last one, 'etc.' and the final full stop belong to the line, not to a skill.
 */
export function readSkills(written: readonly { text: string }[]): string[] {
  const lines = written.flatMap(splitAtBreaks).map(withoutQuote)
  const skills: string[] = []
  let bullet: string | undefined
  /** The lines of the text so far. */
  let prose: string[] = []
  const endBullet = (): void => {
    if (bullet !== undefined) skills.push(bullet)
    bullet = undefined
  }
  const endProse = (): void => {
    for (const skill of splitSkills(prose.join(' '))) skills.push(skill)
    prose = []
  }
  const [first, ...rest] = lines
  if (first && first.text !== '') prose.push(first.text)
  let isFull = (first?.text.length ?? 0) >= wrappingWidth
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
      const above = prose.at(-1)?.trimEnd() ?? ''
      const isWrapped = goesOn(above) || (isFull && /^\p{Ll}/u.test(content))
      // A line of its own at the left is a new thought, an indented one continues the list above.
      if (indent === 0 && !isWrapped) endProse()
      const mark = isWrapped || above.endsWith('.') ? '' : ','
      if (prose.length > 0) prose[prose.length - 1] = `${above}${mark}`
      prose.push(content)
    }
    isFull = text.length >= wrappingWidth
  }
  endProse()
  endBullet()
  return skills.map(plainText).filter(skill => /[\p{L}\p{N}]/u.test(skill) && !andMore.test(skill))
}

/** A line of fewer columns ends where its author wanted it to. */
const wrappingWidth = 60

const andMore = /^(?:and |or )?(?:etc|so on|more|others?)[.…]*$/i

/** '  > - Go': a list in a block quote is a list. */
function withoutQuote({ text }: { text: string }): { text: string } {
  return { text: text.replace(/^(\s*)(?:> ?)+/, '$1') }
}

/** '<br>' ends a line like a line's end: 'Go<br>Rust'. */
function splitAtBreaks({ text }: { text: string }): { text: string }[] {
  if (!/<br\b/i.test(text)) return [{ text }]
  const [first = '', ...rest] = text.split(/<br\s*\/?>/i)
  return [first, ...rest.map(part => part.trim()).filter(part => part !== '')].map(part => ({ text: part }))
}

/** Whether a line ends in the middle of a list or a phrase: 'Kubernetes,', 'Helm and', 'experience with'. */
function goesOn(line: string): boolean {
  return /(?:[,;/&]|\b(?:and|or|with|of|in|the|an?|for|to|as|like|using|e\.g\.))$/i.test(line)
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
    return index === items.length - 1 ? bare.replace(/\.+$/, '') : bare.replace(/\.{2,}$/, '')
  })
}

/**
 * 'In this stage of the project, we are seeking candidates …', 'Knowledge of Go, Helm, and Rust is required.': a finite
 * verb with its subject, not a list of things.
 */
function isSentence(text: string): boolean {
  return peopleWithVerb.test(text) || isDemand(text)
}

const peopleWithVerb =
  /\b(?:we|you|they|mentees?|applicants?|candidates?|students?)\s+(?:are|is|should|must|will|would|can|need|needs|have|has)\b|\b(?:we|you|they)[’']d\b/i

/** Whether all that is listed is the subject of the verb at the end, as 'and' before the last of them shows. */
function isDemand(text: string): boolean {
  if (!beginsWithNeed.test(text) || text.match(anyNeed)?.length !== 1) return false
  const last = text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1)
  const join = last.search(/\b(?:and|or)\b/i)
  return join >= 0 && /\b(?:is|are|(?:will|would|can) be)\b/i.test(last.slice(join))
}

const need =
  '(?:knowledge|experience|familiarity|understanding|proficiency|expertise|background|skills?|interest)'
const beginsWithNeed = new RegExp(String.raw`^(?:\w+ ){0,3}${need} (?:of|in|with)\b`, 'i')
const anyNeed = new RegExp(String.raw`\b${need}\b`, 'gi')

function splitOutsideBrackets(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]
    if (mark === '(' || mark === '[') depth++
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && isSeparator(text, i)) {
      items.push(text.slice(start, i))
      start = i + 1
    }
  }
  items.push(text.slice(start))
  return items.map(item => item.trim()).filter(item => item !== '')
}

const isSeparator = (text: string, at: number) =>
  /[,;•，、；]/.test(text.charAt(at)) || text.slice(at - 1, at + 2) === ' | '
