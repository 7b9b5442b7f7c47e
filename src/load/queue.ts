/** Runs so many tasks at once, the others in the order in which they came. */
export function createQueue(mostAtOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0

  function handOn() {
    const next = waiting.shift()
    if (next) next()
    else running--
  }

  return async task => {
    if (running < mostAtOnce) running++
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await task()
    } finally {
      handOn()
    }
  }
}
