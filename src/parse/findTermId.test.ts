import { expect, test } from 'vitest'
import { findTermId } from './findTermId.ts'
import { readTermId } from './readTermId.ts'

test.each([
  ['programs/lfx-mentorship/2025/03-Sep-Nov/README.md', 'lfx-2025-3'],
  ['../corpus/lfx-mentorship/2022/03-Sept-Nov/project_ideas.md', 'lfx-2022-3'],
  ['lfx-mentorship/2020/q3-q4/README.md', 'lfx-2020-3'],
  ['lfx-mentorship/2019/README.md', 'lfx-2019'],
  ['lfx-mentorship/2019.md', 'lfx-2019'],
  ['lfx-mentorship/2025/3-Sep/README.md', 'lfx-2025-3'],
  ['lfx-mentorship/2025/05-Sep/README.md', 'lfx-2025'],
  ['summerofcode/2026.md', 'gsoc-2026'],
  ['notes/README.md', 'other'],
])('findTermId: %s', (path, id) => {
  expect(findTermId(path)).toBe(id)
})

test.each([
  ['lfx-2025-3', 'lfx', 2025],
  ['gsoc-2026', 'gsoc', 2026],
  ['other', 'other', undefined],
  ['lfxish-12025', 'other', undefined],
])('readTermId: %s', (id, programme, year) => {
  expect(readTermId(id)).toEqual({ programme, year })
})
