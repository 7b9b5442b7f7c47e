import type { ReactNode } from 'react'
import { issueName } from '../../explore/issueName.ts'
import { plainText } from '../../explore/search/plainText.ts'
import type { ShortlistItem } from '../../model/shortlist.ts'
import type { Project } from '../../model/term.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { findProjectOfOrganization } from '../../vocabulary/findCncfProject.ts'
import type { StarredProject } from './useStarredProjects.ts'

type Row = { label: string; value: (project: Project, term: string) => ReactNode }

const rows: readonly Row[] = [
  {
    label: 'CNCF project',
    value: ({ organization, group }) => (group ? `${organization}, ${group}` : organization),
  },
  { label: 'Maturity', value: ({ organization }) => findProjectOfOrganization(organization)?.maturity },
  { label: 'Term', value: (_project, term) => term },
  { label: 'Recommended skills', value: ({ recommendedSkills }) => <Items items={recommendedSkills} /> },
  {
    label: 'Mentors',
    value: ({ mentors }) => <Items items={mentors.map(({ name, github }) => name || github || '')} />,
  },
  { label: 'Project size', value: ({ projectSize }) => projectSize },
  { label: 'Difficulty', value: ({ difficulty }) => difficulty },
  {
    label: 'Upstream issue',
    value: ({ upstreamIssues: [issue] }) =>
      issue && (
        <OutsideLink className="wrap-anywhere" url={issue.url}>
          {issueName(issue.url)}
        </OutsideLink>
      ),
  },
  { label: 'In short', value: ({ description }) => description && shorten(description) },
]

/** The starred projects side by side. Rows that say nothing for any of them are left out. */
export function Comparison({ starred }: { starred: readonly StarredProject<ShortlistItem>[] }) {
  const columns = starred.flatMap(({ project, entry, item }) =>
    project ? [{ key: `${item.term}/${item.project}`, project, term: entry?.label ?? item.term }] : [],
  )
  const telling = rows.filter(({ value }) => columns.some(({ project, term }) => value(project, term)))
  return (
    <section>
      <h2 id="comparison" className="mb-3 font-serif text-title font-semibold">
        Side by side
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard only when it can be focused */}
      <section className="overflow-x-auto" aria-labelledby="comparison" tabIndex={0}>
        <table className="border-collapse text-small">
          <thead>
            <tr className="border-b border-ink align-bottom">
              <td className="w-32" />
              {columns.map(({ key, project }) => (
                <th
                  key={key}
                  scope="col"
                  className="w-64 min-w-56 py-2 pe-6 text-start font-serif text-base font-semibold"
                >
                  {project.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {telling.map(({ label, value }) => (
              <tr key={label} className="border-b border-line align-top">
                <th scope="row" className="py-2 pe-6 text-start font-semibold">
                  {label}
                </th>
                {columns.map(({ key, project, term }) => (
                  <td key={key} className="py-2 pe-6">
                    {value(project, term) ?? <span className="text-quiet">–</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className="space-y-1">
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

const shortLength = 280

/** The beginning of a Markdown text as plain words. */
function shorten(markdown: string): string {
  const words = plainText(markdown)
  return words.length <= shortLength ? words : `${words.slice(0, words.lastIndexOf(' ', shortLength))} …`
}
