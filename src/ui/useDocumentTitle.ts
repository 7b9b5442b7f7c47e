import { useEffect } from 'react'

/** Names the view in the browser's tab and history. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Mentorship Explorer`
  }, [title])
}
