import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { everywhereParameters } from '../explore/everywhere.ts'
import { facetNames } from '../explore/tableView.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

it.each(['q', ...facetNames, 'sort', 'cols', 'view', 'items', ...everywhereParameters, 'zoom'])(
  'has a row in the README for the parameter %s',
  name => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|.*\`${name}=[^\`]+\` \\|$`, 'm'))
  },
)
