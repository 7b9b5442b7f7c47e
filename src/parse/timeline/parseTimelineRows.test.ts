import { describe, expect, it } from 'vitest'
import { parseTimelineBullet, parseTimelineTable } from './parseTimeline.ts'

const parse = (header: string[], ...rows: string[][]) =>
  parseTimelineTable({ header, rows, rowLines: rows.map((_, index) => index + 10) }, 2026)

describe('a row of a table', () => {
  it.each([
    [['Proposals', 'July 1', 'July 27'], { written: 'July 1 - July 27', end: { date: '2026-07-27' } }],
    [['Proposals', ' July 1 ', ' '], { written: 'July 1', start: { date: '2026-07-01' } }],
    [['Proposals', '', 'July 27'], { written: 'July 27', start: { date: '2026-07-27' } }],
    [['Proposals', 'July 1'], { written: 'July 1', start: { date: '2026-07-01' } }],
  ])('%j of a start and an end column', (row, milestone) => {
    expect(parse(['Activity', 'Start', 'End'], row).milestones).toMatchObject([milestone])
  })

  it('has a date of figures alone', () => {
    expect(parse(['Activity', 'Date'], ['Kick-off', '8/13']).milestones).toMatchObject([
      { start: { date: '2026-08-13' } },
    ])
  })

  it.each([
    ['July 1', '', []],
    ['July 1', 'two *sessions*', ['two sessions']],
    ['July 1 (Week 1), Times TBD', 'online', ['Week 1', 'Times TBD', 'online']],
    ['Open until July 1 ()', '', ['Open', 'until']],
  ])('with the date %j and the remark %j has the notes %j', (date, remark, notes) => {
    expect(parse(['Activity', 'Date', 'Notes'], ['Kick-off', date, remark]).milestones[0]?.notes).toEqual(
      notes,
    )
  })

  it.each([
    [['Kick-off', 'TBD'], ['‘Kick-off’ has no date yet']],
    [['Kick-off', ''], ['‘Kick-off’ has no date yet']],
    [['Kick-off', 'Times TBD'], ['‘Kick-off’ has no date yet']],
    [['Kick-off', 'To be  announced'], ['No date could be read in ‘To be  announced’ of ‘Kick-off’']],
    [['Kick-off', 'to be announced soon'], ['‘Kick-off’ has no date yet']],
    [['Kick-off', 'see above'], ['No date could be read in ‘see above’ of ‘Kick-off’']],
    [['', 'Times TBD'], ['‘Times TBD’ has no date yet']],
    [['', 'see above'], ['No date could be read in ‘see above’']],
    [['', ''], []],
    [['', 'July 20'], ['‘July 20’ stands without an activity']],
    [
      ['Kick-off', 'mid-March'],
      ['‘mid-March’ names no day', 'No date could be read in ‘mid-March’ of ‘Kick-off’'],
    ],
  ])('%j gets the notices %j', (row, messages) => {
    const { notices } = parse(['Activity', 'Date'], ['Begin', 'July 1'], row)
    expect(notices.map(({ message, line }) => [message, line])).toEqual(
      messages.map(message => [message, 11]),
    )
  })

  it('is told of where its year is that of the rows around it', () => {
    const rows = [
      ['Proposals', 'Dec 10 - Dec 20'],
      ['Begin', 'Jan 8'],
      ['End', 'March 2'],
    ]
    expect(parse(['Activity', 'Date'], ...rows).notices).toEqual([
      {
        kind: 'date-year-assumed',
        message: '‘Dec 10 - Dec 20’ has no year; by the rows around it, it is taken to be in 2025',
        line: 10,
      },
    ])
  })

  it('is not told of where one of its ends names the year', () => {
    const rows = [
      ['Proposals', 'Dec 10 - Dec 20, 2025'],
      ['Begin', 'Jan 8'],
      ['End', 'March 2'],
    ]
    expect(parse(['Activity', 'Date'], ...rows).notices).toEqual([])
  })
})

describe('a line of text', () => {
  it.each([
    '- Applications open: July 1',
    '* Applications open: July 1',
    '+   Applications open: July 1',
    '  -  [ ] Applications open: July 1',
    '- [X]  Applications open: July 1',
    '[x] Applications open: July 1',
  ])('%s', line => {
    expect(parseTimelineBullet(line, 7, 2026).milestone?.activity).toBe('Applications open')
  })

  it('may begin with a link, which is no box to tick', () => {
    const line = '- [X](https://x.com) event: July 1'
    expect(parseTimelineBullet(line, 7, 2026).milestone?.activity).toBe('X event')
  })

  it.each([
    ['First stipend: 5 PM PDT', ['date-unread']],
    ['First stipend: early September', ['date-vague', 'date-missing']],
    ['We meet in early September somewhere around the corner of the town', ['date-vague']],
    ['First stipend: TBA.', ['date-missing']],
    ['First stipend: soon', []],
    ['- TBD', []],
  ])('%s gets the notices %j', (line, kinds) => {
    const { milestone, notices } = parseTimelineBullet(line, 7, 2026)
    expect(milestone).toBeUndefined()
    expect(notices.map(({ kind }) => kind)).toEqual(kinds)
  })
})
