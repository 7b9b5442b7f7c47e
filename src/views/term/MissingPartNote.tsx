import type { MissingPart } from '../../load/missingPart.ts'

const notes: Readonly<Record<MissingPart, string>> = {
  projects: 'The document with this term’s projects could not be read, so only its dates are shown.',
  dates: 'The document with this term’s dates could not be read, so only its projects are shown.',
}

/** One of a term's two documents is not there; why, and the way to try again, is said beside the one that is. */
export function MissingPartNote({ missing }: { missing: MissingPart }) {
  return <p className="mt-2 border-s-2 border-strong-line ps-3 text-small">{notes[missing]}</p>
}
