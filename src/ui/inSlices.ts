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
    stop = isUrgent ? soon(go) : whenIdle(go)
  }
  wait()
  return () => stop()
}

function soon(task: () => void, afterMs = 0): () => void {
  const timer = setTimeout(task, afterMs)
  return () => clearTimeout(timer)
}

/**
 * After all that the page has to do. Not by an idle callback: one that is asked for in another waits for the next idle
 * time, so that of fifty milliseconds only one slice would be worked. Older browsers do it soon.
 */
function whenIdle(task: () => void): () => void {
  if (!('scheduler' in globalThis)) return soon(task)
  const controller = new AbortController()
  const stopWaiting = soon(go, mostWaitMs)
  function go() {
    stop()
    task()
  }
  function stop() {
    stopWaiting()
    controller.abort()
  }
  // It is refused when it is stopped.
  scheduler.postTask(go, { priority: 'background', signal: controller.signal }).catch(() => undefined)
  return stop
}
