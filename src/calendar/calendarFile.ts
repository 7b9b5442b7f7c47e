import type { Term } from '../model/term.ts'

/**
 * The name of a calendar file: 'lfx-2025-3.ics', 'lfx-2025-3-mentee.ics'. A document of the reader's own has an address
 * for an id, which is no name for a file.
 */
export function calendarFile({ id }: Pick<Term, 'id'>, part?: string): string {
  const name = /^[\w-]+$/.test(id) ? id : 'own-copy'
  return `${part === undefined ? name : `${name}-${part}`}.ics`
}
