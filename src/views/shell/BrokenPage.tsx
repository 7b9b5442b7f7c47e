import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'

/** A fault of ours: expected failures never come here. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <div role="alert" className="max-w-[42rem] space-y-3 p-4">
      <h1 className="font-serif text-title font-semibold">Something of ours broke</h1>
      <p>
        The page could not be drawn. Nothing of yours is lost: the address still holds what you were looking
        at.
      </p>
      <p className="font-mono text-small wrap-anywhere text-quiet">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <button type="button" className="control" onClick={() => void router.invalidate()}>
        Try again
      </button>
    </div>
  )
}
