/** Short enough that a key or a click isn't held up. */
const sliceMs = 10
/** A page that is never idle gets on too. */
const mostWaitMs = 100

type Work = {
  /** True once all is done; otherwise it has to come back when `isTimeUp`. */
  work: (isTimeUp: () => boolean) => boolean
  onFinished: () => void
  /** Somebody waits for it: every moment counts, not only those in which the browser has nothing else to do. */
  isUrgent: boolean
}

/** Does long work in short slices, so that the page answers meanwhile. Gives back the way to stop. */
export function inSlices({ work, onFinished, isUrgent }: Work): () => void {
  let stop: () => void
  function go() {
    const end = performance.now() + sliceMs
    if (work(() => performance.now() >= end)) onFinished()
    else wait()
  }
  function wait() {
    // Safari has no idle callback: there a short wait has to do.
    if (!isUrgent && 'requestIdleCallback' in window) {
      const handle = requestIdleCallback(go, { timeout: mostWaitMs })
      stop = () => cancelIdleCallback(handle)
    } else {
      const timer = setTimeout(go, 0)
      stop = () => clearTimeout(timer)
    }
  }
  wait()
  return () => stop()
}
