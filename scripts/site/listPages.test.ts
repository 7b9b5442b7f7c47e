import { expect, it } from 'vitest'
import { listPages } from './listPages.ts'

it('lists every page of every term, those that were found at the build too', () => {
  const pages = listPages(['lfx-2027-1', 'lfx-2025-3'])
  expect(pages).toEqual(
    expect.arrayContaining(['terms', 'shortlist', 'terms/lfx-2025-3', 'terms/lfx-2027-1/timeline']),
  )
  expect(new Set(pages).size).toBe(pages.length)
})
