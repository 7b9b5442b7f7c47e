import { useCallback, useLayoutEffect, useRef } from 'react'

/** One function for the life of a component, so that nothing is drawn anew for its sake; it does what the latest `callback` does. */
export function useSteadyCallback<Given extends unknown[]>(
  callback: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(callback)
  useLayoutEffect(() => {
    latest.current = callback
  })
  return useCallback((...given) => latest.current(...given), [])
}
