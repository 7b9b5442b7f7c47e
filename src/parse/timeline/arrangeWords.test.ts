import { describe, expect, it } from 'vitest'
import { arrangeNotes, arrangeWords, trimJoints } from './arrangeWords.ts'

describe('of the words before and behind a date, the activity and the notes', () => {
  it.each<[string, string, string[]]>([
    // the words before it, however they are joined to it
    ['Applications open: ', '', ['Applications open']],
    ['Applications open:', ' - for all', ['Applications open', 'for all']],
    ['Applications open –  ', ': for all', ['Applications open', 'for all']],
    ['Applications open ', ' for all - and everyone', ['Applications open', 'for all - and everyone']],
    ['Application period begins ', '', ['Application period begins']],
    ['Applications  open on  the ', '', ['Applications open']],
    ['Applications open by the ', '', ['Applications open', 'by']],
    // those behind it
    ['', ': Mentorship begins', ['Mentorship begins']],
    ['Kick-off week, ', ': Mentorship begins', ['Mentorship begins', 'Kick-off week']],
    ['Week (', '): Mentorship begins', ['Mentorship begins', 'Week']],
    ['On the ', ' the program begins', ['the program begins']],
    ['By ', ' the program begins', ['the program begins', 'by']],
    // a count of weeks or phases is none
    ['Week 12 - ', ': Mentorship ends', ['Mentorship ends', 'Week 12']],
    ['Weeks 12 - ', ': Mentorship ends', ['Mentorship ends', 'Weeks 12']],
    ['Week 12 ', ' Mentorship ends', ['Week 12', 'Mentorship ends']],
    ['Week 1 kick-off - ', ': Mentorship begins', ['Week 1 kick-off', 'Mentorship begins']],
    ['Start of phase 2 - ', ': coding', ['Start of phase 2', 'coding']],
    // one word that leads up to the date alone
    ['Start: ', '', ['Start']],
    ['– Start : ', '', ['Start']],
    ['  Opening – ', '', ['Opening']],
    ['Start ', '', ['']],
    ['Date: ', '', ['']],
    ['Dates - ', '', ['']],
    ['From the: ', '', ['']],
  ])('%j, %j', (before, behind, expected) => {
    const { activity, notes } = arrangeWords(before, behind)
    expect([activity, ...notes]).toEqual(expected)
  })
})

describe('of a cell’s words before and behind a date, the notes', () => {
  it.each<[string, string, string[]]>([
    ['', '', []],
    ['', ', Times TBD', ['Times TBD']],
    ['Extended to ', '', ['Extended to']],
    ['Open until ', ' (for all)', ['Open', 'until', 'for all']],
    ['by ', '', ['by']],
    ['from ', ': ', []],
    ['(tentative) ', '', ['tentative']],
    ['(extended to ', ')', ['extended to']],
  ])('%j, %j', (before, behind, notes) => {
    expect(arrangeNotes(before, behind)).toEqual(notes)
  })
})

describe('without the joints around it', () => {
  it.each([
    ['(Final evaluation)', 'Final evaluation'],
    ['(final) evaluation', '(final) evaluation'],
    ['evaluation (final)', 'evaluation (final)'],
    ['(mid) and (final)', '(mid) and (final)'],
    ['(final', 'final'],
    ['final)', 'final'],
    ['[final]', '[final]'],
    ['a (b) c)', 'a (b) c)'],
    ['evaluation (', 'evaluation'],
    [') evaluation [', 'evaluation'],
    [': - evaluation – |', 'evaluation'],
    ['@&; evaluation,;', 'evaluation'],
    ['begins.', 'begins.'],
    ['begins!', 'begins!'],
    [' . ', ''],
    ['(:)', ''],
    ['', ''],
  ])('%j is %j', (text, trimmed) => {
    expect(trimJoints(text)).toBe(trimmed)
  })
})
