import { useEffect } from 'react'

/** Does `task` once, when the browser has nothing else to do. Safari has no idle callback: there a short wait has to do. */
export function useIdle(task: () => void) {
  useEffect(() => {
    if ('requestIdleCallback' in window) {
      const handle = window.requestIdleCallback(task)
      return () => window.cancelIdleCallback(handle)
    }
    const timer = setTimeout(task, 200)
    return () => clearTimeout(timer)
  }, [task])
}
