import { memo, type RefObject, useEffect } from 'react'
import { isTyping } from '../../ui/isTyping.ts'
import { useStoredFlag } from '../../ui/useStoredFlag.ts'

type Props = {
  page: RefObject<HTMLElement | null>
  searchBox: RefObject<HTMLInputElement | null>
}

/** Not of rows that are being taken away. */
const title = 'tbody:not([hidden]) [data-row-title]'

/**
 * The keys of the table page (KeyboardHelp lists them). `/` works anywhere on the page; the arrows lead from the
 * search box along the titles of the projects, which are links: Enter needs no code.
 */
export default memo(function TableKeys({ page, searchBox }: Props) {
  const [singleKeys] = useStoredFlag('single-keys', true)
  useEffect(() => {
    function findTarget({ key, target }: KeyboardEvent): HTMLElement | null | undefined {
      if (singleKeys && key === '/' && !isTyping(target)) return searchBox.current
      if (target === searchBox.current) {
        return key === 'ArrowDown' ? page.current?.querySelector<HTMLElement>(title) : undefined
      }
      // Of a long list it takes a while to find them all.
      if (!(target instanceof HTMLElement && target.matches(title))) return undefined
      if (key === 'Escape') return searchBox.current
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
      const titles = [...(page.current?.querySelectorAll<HTMLElement>(title) ?? [])]
      const at = titles.indexOf(target)
      if (key === 'ArrowDown') return titles[at + 1]
      return at === 0 ? searchBox.current : titles[at - 1]
    }

    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      // What stands over the page has the keys.
      if (event.target instanceof Element && event.target.closest('dialog')) return
      const target = findTarget(event)
      if (!target) return
      event.preventDefault()
      target.focus()
    }

    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [page, searchBox, singleKeys])
  return null
})
