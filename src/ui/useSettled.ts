import { startTransition, useEffect, useState } from 'react'

/** Whether `value` has been the same for `pauseMs`. */
export function useSettled(value: unknown, pauseMs: number): boolean {
  const [settled, setSettled] = useState<unknown>(unsettled)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(value)), pauseMs)
    return () => clearTimeout(timer)
  }, [value, pauseMs])
  return Object.is(settled, value)
}

const unsettled = Symbol('nothing yet')
