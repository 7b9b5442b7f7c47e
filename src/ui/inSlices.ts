import { soon, whenIdle } from './whenIdle.ts'

/** As React's own: a key or a click isn't held up, and a step that takes longer than it should stays within a frame. */
const sliceMs = 5
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
    stop = isUrgent ? soon(go) : whenIdle(go, mostWaitMs)
  }
  wait()
  return () => stop()
}
