import { describe, expect, it } from 'vitest'
import { parseTimelineBullet } from './parseTimeline.ts'
import { readDates } from './readDates.ts'

const notDates = [
  'Kubernetes 1.30',
  'Kubernetes v1.30.12 and 1.29.4',
  'from v1beta1 - v2',
  'v1alpha1 to v1beta1',
  'March through the code',
  'May be extended',
  'mentors may 2 times ask for changes',
  '12 march forward',
  'room 4/5',
  'step 3/4 of the plan',
  'at 3/4 of the term',
  'rooms 4/5 and 4/6',
  'Week 5',
  'Week 1 - Week 12',
  'Term 2',
  'three months (12 weeks - full-time schedule)',
  'First 50% of the stipend is being paid',
  'The other 50% of the stipend is being paid to the mentees;',
  '2nd (final) evaluation checkpoint',
  'Mentors verify the quality of the completed tasks',
  '175 hours',
  'SIG Storage',
  'the sun sat on a wed decision',
  'constructor toString valueOf',
  'Q3 results, H1 goals',
  'PR #12 and issue 7',
  'Python 3.12 or Go 1.22',
  '10,000 stars',
  '99.9 % uptime',
  'https://github.com/cncf/mentoring/blob/main/programs/lfx-mentorship/2025/03-Sep-Nov/project_ideas.md',
  '[ideas](./2025/03-Sep-Nov/project_ideas.md)',
  '~~March 20~~',
  '<!-- March 20 -->',
  'TBD',
  'N/A',
  '-',
  '',
]

describe('nothing here is a date, nor a doubt', () => {
  it.each(notDates)('%s', text => {
    expect(parseTimelineBullet(text, 1, 2026)).toEqual({ notices: [] })
    expect(readDates(text, { term: 2026 }, true)).toMatchObject({
      before: expect.any(String),
      doubts: [],
      written: '',
    })
    expect(readDates(text, { term: 2026 }, true).start).toBeUndefined()
  })
})

describe('nothing here is a date, but it may be meant as one', () => {
  it.each([
    'November 2026',
    'mid-March',
    'late in May',
    '25:00 UTC',
    '5 PM PDT',
    'August 45',
    '2026-13-45',
    '13/13/2026',
  ])('%s', text => {
    expect(readDates(text, { term: 2026 }, true).start).toBeUndefined()
  })
})
