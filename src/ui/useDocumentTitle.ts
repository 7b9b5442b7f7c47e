import { useEffect } from 'react'
import { soon } from './whenIdle.ts'

/** Names the view in the browser's tab and history. After it is drawn: the browser takes a while to pass it on. */
export function useDocumentTitle(title: string) {
  useEffect(
    () =>
      soon(() => {
        document.title = `${title} · Mentorship Explorer`
      }),
    [title],
  )
}
