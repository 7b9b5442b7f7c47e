/** Short enough that a key or a click isn't held up. */
const sliceMs = 10
/** A page that is never idle gets on too. */
const mostWaitMs = 100

/**
 * Calls `work` whenever the browser has nothing else to do, until it is finished and says true. It has to come back
 * when `isTimeUp`. Safari has no idle callback: there a short wait has to do. Gives back the way to stop.
 */
export function inIdleSlices(work: (isTimeUp: () => boolean) => boolean, onFinished: () => void): () => void {
  let stop: () => void
  function go() {
    const end = performance.now() + sliceMs
    if (work(() => performance.now() >= end)) onFinished()
    else wait()
  }
  function wait() {
    if ('requestIdleCallback' in window) {
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
