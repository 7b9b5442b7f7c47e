import { Link, useSearch } from '@tanstack/react-router'
import { keepEverywhere } from '../../explore/everywhere.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import type { Term } from '../../model/term.ts'
import { describeNow } from '../../time/describeNow.ts'
import { MomentRemarks } from './MomentRemarks.tsx'
import { Urgent } from './Urgent.tsx'
import { useMoment } from './useMoment.ts'
import { Without } from './Without.tsx'
import { ZoneRemarks } from './ZoneRemarks.tsx'

/** What is open now or comes next, in a line above the projects that leads to the timeline. */
export default function NowLine({ dates }: { dates: Term }) {
  const search = useSearch({ strict: false }) as UrlSearch
  const moment = useMoment()
  const { phase, short, urgent } = describeNow(dates.timeline, moment.viewpoint)
  return (
    <>
      {phase !== 'undated' && (
        <p>
          <Link
            to="/terms/$term/timeline"
            params={{ term: dates.id }}
            search={keepEverywhere(search)}
            className="link block w-fit"
          >
            <Urgent sentence={short} part={urgent} />
          </Link>
        </p>
      )}
      <MomentRemarks moment={moment} />
      {(phase !== 'undated' || moment.unread.tz !== undefined) && (
        <ZoneRemarks
          viewpoint={moment.viewpoint}
          problem={moment.unread.tz}
          back={<Without name="tz">Show my own time</Without>}
        />
      )}
    </>
  )
}
