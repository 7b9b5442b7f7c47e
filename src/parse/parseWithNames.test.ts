import { expect, it } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { parseTerm } from './parseTerm.ts'
import { parseWithNames } from './parseWithNames.ts'

it('gives a term, and what is known of the names of its projects', () => {
  const markdown = '### Harbor\n#### One\n- Description: x\n- Skills: Go\n- Mentors: @jane'
  const term = parseTerm(markdown, 'lfx-2025-3')
  expect(term.projects).toHaveLength(1)
  expect(parseWithNames(markdown, 'lfx-2025-3')).toEqual({ term, names: listTermNames(term.projects) })
})
