import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { isTyping } from '../../ui/isTyping.ts'
import { useStoredFlag } from '../../ui/useStoredFlag.ts'

/**
 * Escape leads from a project back to its list, and so does the single key `u` ('up'); `/` leads to the list's search
 * box. Single keys can be switched off.
 */
export function useBackKeys(termId: string, search: UrlSearch) {
  const router = useRouter()
  const [singleKeys] = useStoredFlag('single-keys', true)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event
      if (ctrlKey || metaKey || altKey || defaultPrevented || isTyping(target)) return
      // There Escape closes what stands over the page.
      if (document.querySelector('dialog[open]')) return
      const isBack = key === 'Escape' || (singleKeys && key === 'u')
      const toSearch = singleKeys && key === '/'
      if (!isBack && !toSearch) return
      event.preventDefault()
      void router.navigate({ to: '/terms/$term', params: { term: termId }, search, state: { toSearch } })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [router, termId, search, singleKeys])
}
