import { useNavigate } from '@tanstack/react-router'
import { ownTextId } from '../../load/ownCopy.ts'
import { useTermStore } from '../term/TermStoreContext.ts'

/** Shows a text from the reader's own hands like a term. */
export function useShowOwnText(): (text: string) => void {
  const store = useTermStore()
  const navigate = useNavigate()
  return text => {
    void store.showText(text)
    void navigate({ to: '/terms/$term', params: { term: ownTextId }, search: {} })
  }
}
