import { useChanges } from '../term/Freshness.ts'

/** Says beside a project's title that it is new, or what of it was edited, since the reader's last visit. */
export function ChangeMark({ termId, projectId }: { termId: string; projectId: string }) {
  const changes = useChanges(termId)
  const isNew = changes?.added.some(({ id }) => id === projectId)
  const edited = changes?.edited.find(({ project }) => project.id === projectId)
  if (!isNew && !edited) return null
  return (
    <span className="ms-2 inline-block border border-strong-line px-1 text-small text-quiet">
      {isNew ? 'new' : `edited: ${edited?.parts.join(', ')}`}
    </span>
  )
}
