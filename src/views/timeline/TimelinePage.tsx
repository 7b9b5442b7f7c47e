import { useNavigate, useSearch } from '@tanstack/react-router'
import { listValues, type UrlSearch } from '../../explore/urlSearch.ts'
import type { CatalogueEntry } from '../../load/catalogue.ts'
import type { Term } from '../../model/term.ts'
import { zooms } from '../../time/axis.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useSourceUrl } from '../term/Freshness.ts'
import { MomentRemarks } from '../term/MomentRemarks.tsx'
import { useMoment, usualRole } from '../term/useMoment.ts'
import { CalendarContext } from './CalendarContext.ts'
import { EarlierTerms } from './EarlierTerms.tsx'
import { TimelineView } from './TimelineView.tsx'
import { useCalendarSource } from './useCalendarSource.ts'

/** The timeline at the moment, in the zone and for the role that the URL names, else for the reader here and now. */
export default function TimelinePage({ term, entry }: { term: Term; entry: CatalogueEntry }) {
  useDocumentTitle(`Timeline, ${term.title}`)
  const search = useSearch({ strict: false }) as UrlSearch
  const navigate = useNavigate()
  const moment = useMoment()
  const sourceUrl = useSourceUrl()
  const calendar = useCalendarSource(term, entry)
  const [writtenZoom] = listValues(search.zoom)
  const zoom = zooms.find(one => one === writtenZoom)
  const change = (part: UrlSearch) =>
    void navigate({ to: '.', search: { ...search, ...part }, resetScroll: false })
  return (
    <CalendarContext value={calendar}>
      <TimelineView
        term={term}
        viewpoint={moment.viewpoint}
        remarks={<MomentRemarks moment={moment} />}
        onRoleChange={role => change({ role: role === usualRole ? undefined : role })}
        zoneProblem={moment.unread.tz}
        onZoneChange={tz => change({ tz })}
        zoom={zoom}
        zoomProblem={zoom ? undefined : writtenZoom}
        onZoomChange={next => change({ zoom: next === 'fit' ? undefined : next })}
        sourceLine={line => sourceUrl(entry.datesPath ?? entry.path, line)}
      />
      <EarlierTerms term={term} entry={entry} viewpoint={moment.viewpoint} />
    </CalendarContext>
  )
}
