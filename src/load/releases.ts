import { trustScriptUrl } from './trustScriptUrl.ts'

/** The releases of the app itself, which a service worker keeps for use without network. */
export type Releases = {
  /** Whether a newer release is ready to take over. */
  isOffered: () => boolean
  /** Goes over to it: the page is loaded anew. */
  take: () => void
  subscribe: (onChange: () => void) => () => void
}

/** After the first view has had the network for itself. */
const startAfterMs = 1000
/** A tab that stays open for days asks now and then. */
const lookEveryMs = 60 * 60_000

/**
 * Keeps the app in this browser and looks for newer releases. Without service workers (a plain http address, a private
 * window) the app is loaded from the network each time, and nothing is ever offered.
 */
export function keepReleases(scriptUrl: string): Releases {
  const listeners = new Set<() => void>()
  let waiting: ServiceWorker | undefined
  /** Another tab went over to the release that is offered here: what is loaded from now on is of that release. */
  let isTaken = false

  function offer(worker: ServiceWorker) {
    waiting = worker
    isTaken = false
    for (const notify of listeners) notify()
  }

  async function start(container: ServiceWorkerContainer) {
    const registration = await container.register(trustScriptUrl(scriptUrl))
    // The very first release has nothing to take over from.
    const offerWaiting = () => {
      if (registration.waiting && registration.active) offer(registration.waiting)
    }
    offerWaiting()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offerWaiting)
    })
    setInterval(() => void registration.update().catch(() => undefined), lookEveryMs)
  }

  const container = typeof navigator === 'undefined' ? undefined : navigator.serviceWorker
  if (container) {
    container.addEventListener('controllerchange', () => {
      isTaken = waiting !== undefined
    })
    const startSoon = () => setTimeout(() => void start(container).catch(() => undefined), startAfterMs)
    if (document.readyState === 'complete') startSoon()
    else window.addEventListener('load', startSoon, { once: true })
  }

  return {
    isOffered: () => waiting !== undefined,
    take() {
      if (isTaken) return location.reload()
      container?.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting?.postMessage('take over')
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}
