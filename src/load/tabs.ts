/** What the tabs of this app do together. Without the browser's help each tab works for itself. */
export type Tabs = {
  /** Runs while no other tab runs anything of this name. */
  alone: <T>(name: string, run: () => Promise<T>) => Promise<T>
  /** Tells the other tabs that a newer reading of a term is kept. */
  tell: (termId: string) => void
  /** Hears what other tabs tell. */
  listen: (onKept: (termId: string) => void) => void
}

/** A tab that holds a name for longer is stuck, and the others go on without it. */
const patienceMs = 15_000

export function joinTabs(name: string): Tabs {
  const channel = openChannel(name)
  return {
    alone: async (task, run) => {
      // Only there on https and localhost.
      if (!navigator.locks) return run()
      let started: ReturnType<typeof run> | undefined
      const start = () => {
        started = run()
        return started
      }
      const patience = AbortSignal.timeout(patienceMs)
      const locked = navigator.locks.request(`${name} ${task}`, { signal: patience }, start)
      // Once `run` has begun, its own failure is the answer; else the lock could not be had.
      return (await locked.catch(() => started ?? run())) as Awaited<ReturnType<typeof run>>
    },
    tell: termId => channel?.postMessage(termId),
    listen: onKept => {
      channel?.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') onKept(data)
      })
    },
  }
}

/** Browsers that keep nothing for the page may refuse a channel too. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
