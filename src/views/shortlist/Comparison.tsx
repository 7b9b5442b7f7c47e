import type { ReactNode } from 'react'
import { issueName } from '../../explore/issueName.ts'
import { plainText } from '../../explore/search/plainText.ts'
import type { ShortlistItem } from '../../model/shortlist.ts'
import type { Project } from '../../model/term.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import type { TermNames } from '../../vocabulary/termNames.ts'
import type { StarredProject } from './useStarredProjects.ts'

/** A project, and what its term knows of names. */
type Column = { key: string; project: Project; term: string; names: TermNames }

type Row = { label: string; value: (project: Project, column: Column) => ReactNode }

const rows: readonly Row[] = [
  {
    label: 'CNCF project',
    value: ({ organization, group }) => (group ? `${organization}, ${group}` : organization),
  },
  {
    label: 'Maturity',
    value: ({ organization }, { names }) => names.organizations.get(organization)?.maturity,
  },
  { label: 'Term', value: (_project, { term }) => term },
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
  const columns = starred.flatMap(({ project, names, entry, item }): Column[] =>
    project && names
      ? [{ key: `${item.term}/${item.project}`, project, names, term: entry?.label ?? item.term }]
      : [],
  )
  const telling = rows.filter(({ value }) => columns.some(column => value(column.project, column)))
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
                {columns.map(column => (
                  <td key={column.key} className="py-2 pe-6">
                    {value(column.project, column) ?? <span className="text-quiet">–</span>}
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
