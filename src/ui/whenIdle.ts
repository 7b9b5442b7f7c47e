/**
 * Does `task` after all that the page has to do, or when it has waited for `mostWaitMs`. Gives back the way to stop it.
 * Not by an idle callback: one that is asked for in another waits for the next idle time, so that of fifty milliseconds
 * only one task would be worked. Older browsers do it soon.
 */
export function whenIdle(task: () => void, mostWaitMs: number): () => void {
  if (!('scheduler' in globalThis)) return soon(task)
  let isOver = false
  const stopWaiting = soon(go, mostWaitMs)
  function go() {
    if (isOver) return
    stop()
    task()
  }
  // Not by an AbortSignal: the error that it makes takes longer than a task that does nothing.
  function stop() {
    isOver = true
    stopWaiting()
  }
  void scheduler.postTask(go, { priority: 'background' })
  return stop
}

/** Does `task` once the next frame is drawn. Gives back the way to stop it. */
export function afterFrame(task: () => void): () => void {
  let stop = () => cancelAnimationFrame(frame)
  const frame = requestAnimationFrame(() => {
    stop = soon(task)
  })
  return () => stop()
}

/** Does `task` in a task of its own. Gives back the way to stop it. */
export function soon(task: () => void, afterMs = 0): () => void {
  const timer = setTimeout(task, afterMs)
  return () => clearTimeout(timer)
}

/** Lets the page answer before what follows. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => soon(resolve))
}
