import type { Decline } from '../../model/findDecline.ts'

type Props = { offer: Decline; onTake: () => void }

/** GitHub has a newer document that reads much worse: it stands beside the earlier one until the reader chooses. */
export function OfferedDocument({ offer, onTake }: Props) {
  return (
    <p aria-live="polite" className="mt-2 border-s-2 border-accent ps-3 text-small">
      GitHub has a newer document, but it reads much worse: {describe(offer)}. The earlier one is shown.{' '}
      <button type="button" className="link" onClick={onTake}>
        Show the newer document
      </button>
    </p>
  )
}

function describe({ of, before, after }: Decline): string {
  switch (of) {
    case 'projects':
      return `${after === 1 ? 'one project' : `${after} projects`} instead of ${before}`
    case 'doubts':
      return `${after} doubts instead of ${before}`
    case 'characters':
      return `${after} characters that are no UTF-8`
  }
}
