import type { Notice } from '../../model/notice.ts'
import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { namesCollection } from './findRoles.ts'
import type { Part } from './readParts.ts'

/** Two could stand in any document: 'Description' and 'Skills' of the programme itself. */
const leastKinds = 3

/**
 * Puts headings that are labels below the project whose fields they are, where its author gave them no more '#' than
 * the project itself: a form's answers pasted under '#### Chaos tests' begin with '### Description'. There it is a run
 * of such headings, of several kinds, right behind a heading of another text.
 */
export function sinkLabelHeadings(parts: readonly Part[]): { parts: Part[]; notices: Notice[] } {
  const sunk = [...parts]
  const notices: Notice[] = []
  for (let index = 0; index < parts.length; index++) {
    const head = parts[index]
    const run = findRun(parts, index + 1)
    if (!head || run.length === 0) continue
    if (canHoldFields(head) && run.some(({ depth }) => depth <= head.depth)) {
      const shift = head.depth + 1 - Math.min(...run.map(({ depth }) => depth))
      run.forEach((part, at) => {
        sunk[index + 1 + at] = { ...part, depth: part.depth + shift }
      })
      const message = `“${run[0]?.title}” stands no deeper than “${head.title}”, and was read as its field.`
      notices.push({ kind: 'heading-level', message, line: run[0]?.line ?? head.line })
    }
    index += run.length
  }
  return { parts: sunk, notices }
}

/**
 * The headings from `start` on that are known labels, if they are of enough kinds to be a project's. Between two of
 * them may stand deeper ones of another text, in the middle of a description; behind the last one such a heading may be
 * the next project's.
 */
function findRun(parts: readonly Part[], start: number): Part[] {
  let end = start
  let labelDepth = Infinity
  const kinds = new Set<FieldKind>()
  for (let at = start; at < parts.length; at++) {
    const part = parts[at]
    if (!part) break
    if (part.labelKind === undefined) {
      if (part.depth <= labelDepth || part.kinds.size > 0) break
      continue
    }
    // The next project's fields begin again, whatever its own heading is.
    if (part.labelKind !== 'other' && kinds.has(part.labelKind)) break
    kinds.add(part.labelKind)
    labelDepth = part.depth
    end = at + 1
  }
  kinds.delete('other')
  return kinds.size >= leastKinds ? parts.slice(start, end) : []
}

/** A project's heading names it (one without words collects at best), and has no fields yet. */
function canHoldFields({ title, kinds }: Part): boolean {
  return kinds.size === 0 && !namesCollection(title)
}
