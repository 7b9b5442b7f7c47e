import { expect, test } from 'vitest'
import { readTermId } from './readTermId.ts'

test.each([
  ['lfx-2025-3', 'lfx', 2025],
  ['LFX-2025', 'lfx', 2025],
  ['lfx', 'lfx', undefined],
  ['lfxx-2025', 'other', 2025],
  ['my-lfx-2025', 'other', 2025],
  ['gsoc-2026', 'gsoc', 2026],
  ['GSoC 2026', 'gsoc', 2026],
  ['gsocs-2026', 'other', 2026],
  ['my-gsoc-2026', 'other', 2026],
  ['2025', 'other', 2025],
  ['x2025y', 'other', 2025],
  ['12025', 'other', undefined],
  ['20255', 'other', undefined],
  ['1999', 'other', undefined],
  ['other', 'other', undefined],
])('%s', (id, programme, year) => {
  expect(readTermId(id)).toEqual({ programme, year })
})
