import type { Milestone } from '../../model/term.ts'
import { describeNow, type Viewpoint } from '../../time/describeNow.ts'
import { Urgent } from '../term/Urgent.tsx'

/** What is open now, until when for the reader, and what comes next. */
export function NowSentence({ timeline, viewpoint }: { timeline: Milestone[]; viewpoint: Viewpoint }) {
  const { lead, more, urgent } = describeNow(timeline, viewpoint)
  return (
    <div data-live className="max-w-[48rem] space-y-1">
      <p className="text-balance font-serif text-title">
        <Urgent sentence={lead} part={urgent} />
      </p>
      {more.map(sentence => (
        <p key={sentence} className="text-quiet">
          {sentence}
        </p>
      ))}
    </div>
  )
}
