import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** Views that come at once still name themselves after the router has rendered them. */
const settledMs = 400

/** Says aloud that another page has come, and gives the focus a place when the link that had it is gone. */
export function Arrival() {
  const router = useRouter()
  const [title, setTitle] = useState('')
  useEffect(() => {
    let titleLeft = document.title
    let timer: ReturnType<typeof setTimeout>
    // A view that is loaded on demand, or waits for its document, names itself when it is there.
    const naming = new MutationObserver(() => {
      naming.disconnect()
      tell()
    })

    function tell() {
      if (document.title !== titleLeft) return setTitle(document.title)
      const element = document.querySelector('title')
      if (element) naming.observe(element, { childList: true })
    }

    function arrive() {
      // A view may have given it to a row by now.
      if (document.activeElement === document.body) {
        document.getElementById('main')?.focus({ preventScroll: true })
      }
      tell()
    }

    const stopLeaving = router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
      if (pathChanged) titleLeft = document.title
    })
    const stopArriving = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return
      clearTimeout(timer)
      naming.disconnect()
      timer = setTimeout(arrive, settledMs)
    })
    return () => {
      clearTimeout(timer)
      naming.disconnect()
      stopLeaving()
      stopArriving()
    }
  }, [router])
  return (
    <p aria-live="polite" className="sr-only">
      {title}
    </p>
  )
}
