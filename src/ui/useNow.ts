import { useSyncExternalStore } from 'react'

const msPerMinute = 60_000

/**
 * The present moment (ms), to the minute that has begun. Timers stop while a machine sleeps and are slowed down in
 * background tabs, so the clock is asked again whenever the page is seen or comes back, and at every render.
 */
export function useNow(): number {
  return useSyncExternalStore(subscribe, presentMinute)
}

function presentMinute(): number {
  return Math.floor(Date.now() / msPerMinute) * msPerMinute
}

function subscribe(onChange: () => void): () => void {
  // A few seconds, not a minute: after sleep a timer runs on from where it stood.
  const timer = setInterval(onChange, 5000)
  document.addEventListener('visibilitychange', onChange)
  window.addEventListener('pageshow', onChange)
  window.addEventListener('focus', onChange)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onChange)
    window.removeEventListener('pageshow', onChange)
    window.removeEventListener('focus', onChange)
  }
}
