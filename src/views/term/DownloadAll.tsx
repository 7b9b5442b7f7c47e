import { useContext, useEffect } from 'react'
import type { ArchiveState } from '../../load/archive.ts'
import { describeLoadProblem } from '../../load/describeLoadProblem.ts'
import { storageProblemSentences } from '../../load/kept/storageProblemSentences.ts'
import { ArchiveContext, useArchiveState } from './ArchiveContext.ts'
import { useCatalogue } from './useCatalogue.ts'

/** Fetches every term for reading without network. It can be cancelled, and goes on where it ended. */
export function DownloadAll() {
  const archive = useContext(ArchiveContext)
  const state = useArchiveState()
  const catalogue = useCatalogue()
  useEffect(() => void archive?.open(), [archive])
  if (!archive || !state) return null
  const { phase, done, total } = state
  const isRunning = phase === 'running'
  return (
    <div className="mb-8 flex max-w-[42rem] flex-wrap items-center gap-x-4 gap-y-2">
      {isRunning ? (
        <>
          <progress aria-label="Terms downloaded" value={done} max={total} className="w-48" />
          <span className="text-small">
            {done} of {total}
          </span>
          <button type="button" className="control" onClick={archive.cancel}>
            Cancel
          </button>
        </>
      ) : (
        <button type="button" className="control" onClick={() => void archive.download(catalogue)}>
          {phase === 'cancelled' || phase === 'stopped' ? 'Resume the download' : 'Download all terms'}
        </button>
      )}
      <p aria-live="polite" className="text-small text-quiet">
        {describe(state)}
      </p>
    </div>
  )
}

function describe({ phase, done, total, missing, problem }: ArchiveState): string {
  switch (phase) {
    case 'idle':
      return 'Keeps every term in this browser, to read without network.'
    case 'running':
      return ''
    case 'cancelled':
      return `Cancelled after ${done} of ${total}. What has come is kept.`
    case 'stopped':
      return `${describeProblem(problem)} ${done} of ${total} are done; what has come is kept.`
    case 'done':
      return `Every term is kept in this browser${missing > 0 ? `, but for ${missing} that GitHub does not have` : ''}.`
  }
}

function describeProblem(problem: ArchiveState['problem']): string {
  if (!problem) return ''
  if (problem.kind === 'not-kept') return storageProblemSentences[problem.storageProblem]
  return describeLoadProblem(problem)
}
