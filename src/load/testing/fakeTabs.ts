import type { Tabs } from '../tabs.ts'

/** A browser whose tabs wait for each other and hear each other. */
export function fakeBrowser(): { openTab: () => Tabs } {
  const listeners: { tab: number; onKept: (termId: string) => void }[] = []
  const queues = new Map<string, Promise<unknown>>()
  let count = 0
  return {
    openTab: () => {
      const tab = count++
      return {
        alone: (name, run) => {
          const turn = (queues.get(name) ?? Promise.resolve()).then(run)
          queues.set(name, turn)
          return turn
        },
        tell: termId => {
          for (const listener of listeners) if (listener.tab !== tab) listener.onKept(termId)
        },
        listen: onKept => listeners.push({ tab, onKept }),
      }
    },
  }
}
