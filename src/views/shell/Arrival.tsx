import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** Views that are loaded on demand take a moment until they name themselves. */
const settledMs = 400

/** Says aloud that another page has come, and gives the focus a place when the link that had it is gone. */
export function Arrival() {
  const router = useRouter()
  const [title, setTitle] = useState('')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const leave = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        setTitle(document.title)
        // A view may have given it to a row by now.
        if (document.activeElement === document.body) {
          document.getElementById('main')?.focus({ preventScroll: true })
        }
      }, settledMs)
    })
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [router])
  return (
    <p aria-live="polite" className="sr-only">
      {title}
    </p>
  )
}
