import type { ReactNode } from 'react'
import { issueName } from '../../explore/issueName.ts'
import type { CatalogueEntry } from '../../load/catalogue.ts'
import type { Notice } from '../../model/notice.ts'
import type { Project } from '../../model/term.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { useShown } from '../../ui/useShown.tsx'
import { useSourceUrl } from '../term/Freshness.ts'
import { Doubts } from './Doubts.tsx'
import { MentorList } from './MentorList.tsx'
import { type NoticePlace, noticesAt } from './noticePlaces.ts'

const issuesAtOnce = 50

type Props = { project: Project; notices: readonly Notice[]; entry: CatalogueEntry }

/** How to get in touch and to apply. The upstream issue comes first: mentors ask to be met there, not mailed. */
export function ContactPanel({ project, notices, entry }: Props) {
  const sourceUrl = useSourceUrl()
  const { shown: issues, more: moreIssues } = useShown(project.upstreamIssues, issuesAtOnce)
  const doubtsAt = (place: NoticePlace) => <Doubts notices={noticesAt(notices, place)} path={entry.path} />
  const hasMentors = project.mentors.length > 0 || noticesAt(notices, 'mentors').length > 0
  const hasIssues = project.upstreamIssues.length > 0 || noticesAt(notices, 'issues').length > 0
  return (
    <dl className="space-y-5">
      {hasIssues && (
        <Part term={project.upstreamIssues.length === 1 ? 'Upstream issue' : 'Upstream issues'}>
          <ul className="space-y-1">
            {issues.map(issue => (
              <li key={issue.url}>
                <OutsideLink className="wrap-anywhere" url={issue.url}>
                  {issueName(issue.url)}
                </OutsideLink>
              </li>
            ))}
          </ul>
          {moreIssues}
          {project.upstreamIssues.length > 0 && (
            <p className="mt-1 text-small text-quiet">The place to ask questions and to say hello.</p>
          )}
          {doubtsAt('issues')}
        </Part>
      )}
      {project.lfxUrl && (
        <Part term="Application">
          <OutsideLink className="wrap-anywhere" url={project.lfxUrl}>
            Page on LFX Mentorship
          </OutsideLink>
          {doubtsAt('application')}
        </Part>
      )}
      {hasMentors && (
        <Part term={project.mentors.length === 1 ? 'Mentor' : 'Mentors'}>
          <MentorList mentors={project.mentors} />
          {doubtsAt('mentors')}
        </Part>
      )}
      {project.projectSize && <Part term="Project size">{project.projectSize}</Part>}
      {project.difficulty && <Part term="Difficulty">{project.difficulty}</Part>}
      <Part term="Source">
        <OutsideLink className="wrap-anywhere" url={sourceUrl(entry.path, project.line, project.endLine)}>
          Lines {project.line} to {project.endLine} on GitHub
        </OutsideLink>
        {doubtsAt('elsewhere')}
      </Part>
    </dl>
  )
}

function Part({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="mb-1 border-b border-line pb-1 text-small font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
