import type { Term } from '../model/term.ts'
import { shorten } from './shorten.ts'

/** A term's name beside an activity: 'LFX 2025 Term 3', 'GSoC 2026', else the document's title. */
export function termName({ id, title }: Pick<Term, 'id' | 'title'>): string {
  const lfx = /^lfx-(\d{4})(?:-(\d))?$/.exec(id)
  if (lfx) return `LFX ${lfx[1]}${lfx[2] === undefined ? '' : ` Term ${lfx[2]}`}`
  const gsoc = /^gsoc-(\d{4})$/.exec(id)
  return gsoc ? `GSoC ${gsoc[1]}` : shorten(title, 60)
}
