import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everywhereParameters } from '../explore/everywhere.ts'
import { explore } from '../explore/explore.ts'
import { indexProjects } from '../explore/indexProjects.ts'
import { facetNames, readTableView, tableParameters } from '../explore/tableView.ts'
import { parseUrlSearch } from '../explore/urlSearch.ts'
import { withTextSearch } from '../explore/withTextSearch.ts'
import { parseTerm } from '../parse/parseTerm.ts'
import { sampleProject } from '../testing/sampleTerm.ts'
import { listTermNames } from '../vocabulary/termNames.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

it.each(['q', ...facetNames, 'sort', 'cols', 'view', 'items', ...everywhereParameters, 'zoom'])(
  'has a row in the README for the parameter %s',
  name => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|.*\`${name}=[^\`]+\` \\|$`, 'm'))
  },
)

describe('the examples of the README', () => {
  const document = readFileSync(new URL('../../public/documents/lfx-2025-3.md', import.meta.url), 'utf8')
  // What only terms of the Summer of Code have.
  const sized = sampleProject({ title: 'Sized', organization: 'Jaeger' })
  const projects = [
    ...parseTerm(document, 'lfx-2025-3').projects,
    { ...sized, projectSize: '175 hours', difficulty: 'Medium' },
  ]
  const index = withTextSearch(indexProjects(projects, listTermNames(projects)))

  it.each(tableParameters)('show something for %s', name => {
    const example = new RegExp(`^\\| \`${name}\` \\|.*\`(${name}=[^\`]+)\` \\|$`, 'm').exec(readme)?.[1] ?? ''
    const { view, problems } = readTableView(parseUrlSearch(example))
    const { unknown, rows } = explore(index, view)
    expect({ problems, unknown }).toEqual({ problems: [], unknown: [] })
    expect(rows).not.toEqual([])
  })
})
