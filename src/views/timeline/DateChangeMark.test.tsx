// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ChangesStore } from '../../load/changesStore.ts'
import type { ChangedDate } from '../../model/compareTerms.ts'
import type { Milestone } from '../../model/term.ts'
import { FreshnessContext } from '../term/Freshness.ts'
import { DateChangeMark } from './DateChangeMark.tsx'

afterEach(cleanup)

const milestone: Milestone = {
  key: 'applications_open',
  activity: 'Mentee Applications Open',
  start: { date: '2025-07-31' },
  written: 'July 31',
  notes: [],
  line: 12,
}

function mark(change: ChangedDate): string {
  const found = { added: [], removed: [], edited: [], dates: [change], since: 0 }
  const changes: Partial<ChangesStore> = {
    get: id => (id === 'lfx-2025-3' ? found : undefined),
    subscribe: () => () => {},
  }
  const { container } = render(
    <FreshnessContext value={{ changes: changes as ChangesStore }}>
      <DateChangeMark termId="lfx-2025-3" milestone={milestone} />
    </FreshnessContext>,
  )
  return container.textContent ?? ''
}

it('says where a date stood', () => {
  expect(mark({ activity: milestone.activity, before: 'July 24', after: 'July 31' })).toBe(
    'moved from July 24',
  )
  expect(screen.getByText('July 24').tagName).toBe('Q')
})

it('says that a date is new', () => {
  expect(mark({ activity: milestone.activity, after: 'July 31' })).toBe('new date')
})

it.each([
  ['another activity', { activity: 'Term Starts', before: 'July 24', after: 'July 31' }],
  ['another row of the same name', { activity: milestone.activity, before: 'July 24', after: 'August 5' }],
  ['a row that is gone', { activity: milestone.activity, before: 'July 31' }],
])('says nothing of %s', (_what, change) => {
  expect(mark(change)).toBe('')
})
