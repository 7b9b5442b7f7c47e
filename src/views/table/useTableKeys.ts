import { type RefObject, useEffect } from 'react'

type Targets = {
  page: RefObject<HTMLElement | null>
  searchBox: RefObject<HTMLInputElement | null>
  help: RefObject<HTMLDialogElement | null>
}

/**
 * The keys of the table page (KeyboardHelp lists them). `/` and `?` work anywhere on the page; the arrows lead from the
 * search box along the titles of the projects, which are links: Enter needs no code.
 */
export function useTableKeys({ page, searchBox, help }: Targets, singleKeys: boolean) {
  useEffect(() => {
    function findTarget({ key, target }: KeyboardEvent): HTMLElement | null | undefined {
      if (singleKeys && !isTyping(target)) {
        if (key === '/') return searchBox.current
        if (key === '?') return help.current
      }
      const titles = [...(page.current?.querySelectorAll<HTMLElement>('[data-row-title]') ?? [])]
      const at = titles.indexOf(target as HTMLElement)
      if (target === searchBox.current) return key === 'ArrowDown' ? titles[0] : undefined
      if (at < 0) return undefined
      if (key === 'ArrowDown') return titles[at + 1]
      if (key === 'ArrowUp') return at === 0 ? searchBox.current : titles[at - 1]
      return key === 'Escape' ? searchBox.current : undefined
    }

    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = findTarget(event)
      if (!target) return
      event.preventDefault()
      if (target instanceof HTMLDialogElement) target.showModal()
      else target.focus()
    }

    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [page, searchBox, help, singleKeys])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
}
