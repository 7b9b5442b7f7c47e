import { type RefObject, useEffect, useState } from 'react'

/**
 * How wide an element is inside its padding, in pixels and kept current; undefined before it was laid out, or while nobody
 * `isAsking`. The browser tells when it has laid out the page: to ask it earlier would make it do so twice.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, isAsking: boolean): number | undefined {
  const [width, setWidth] = useState<number>()
  useEffect(() => {
    const element = ref.current
    if (!element || !isAsking) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, isAsking])
  return isAsking ? width : undefined
}
