import { useContext, useSyncExternalStore } from 'react'
import { ReleasesContext } from './ReleasesContext.ts'

/** Offers a newer release of the app. It never comes by itself: a reader may be in the middle of something. */
export function NewRelease() {
  const releases = useContext(ReleasesContext)
  const isOffered = useSyncExternalStore(releases?.subscribe ?? subscribeToNothing, () =>
    releases?.isOffered(),
  )
  return (
    <div aria-live="polite" className="text-small print:hidden">
      {isOffered && (
        <p className="border-b border-line px-4 py-2 lg:px-8">
          A new version of this app is ready.{' '}
          <button type="button" className="link" onClick={releases?.take}>
            Use it now
          </button>
        </p>
      )}
    </div>
  )
}

function subscribeToNothing() {
  return () => {}
}
