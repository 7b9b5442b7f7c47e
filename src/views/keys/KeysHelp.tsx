import { lazy, Suspense, useEffect, useState } from 'react'
import { isTyping } from '../../ui/isTyping.ts'
import { useStoredFlag } from '../../ui/useStoredFlag.ts'

const KeyboardHelp = lazy(() => import('./KeyboardHelp.tsx'))

/** On every page `?` lists the keys, unless single keys are switched off. */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false)
  const [singleKeys] = useStoredFlag('single-keys', true)
  useEffect(() => {
    if (!singleKeys) return
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return
      // What stands over the page has the keys.
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [singleKeys])
  if (!isOpen) return null
  return (
    <Suspense>
      <KeyboardHelp onClose={() => setOpen(false)} />
    </Suspense>
  )
}
