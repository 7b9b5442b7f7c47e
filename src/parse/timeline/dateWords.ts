// The small words that stand around dates.

/** Between the two ends of a range, besides a dash: 'Jan 19, to Tuesday, Feb 3'. */
export const rangeWords: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'until', 'till', 'til'])

/** Before the second end of a range: 'opens Jul 31, closes Aug 12'. */
export const closingWords: ReadonlySet<string> = new Set([
  ...['closes', 'close', 'closing', 'ends', 'end', 'ending', 'due', 'deadline', 'finish', 'finishes'],
])

/** Before a date, without meaning of their own: 'from Jan 5', 'on the 3rd of March', 'between …'. */
export const leadingWords: ReadonlySet<string> = new Set([
  ...[
    'from',
    'on',
    'the',
    'of',
    'at',
    'between',
    'starting',
    'starts',
    'start',
    'opens',
    'begins',
    'beginning',
  ],
  ...['opening', 'date', 'dates'],
])

/** Before a date that is a last day; kept as a note. */
export const deadlineWords: ReadonlySet<string> = new Set(['by', 'until', 'till', 'til', 'before'])

/** A number behind one of these is no day: 'Week 5', 'Term 3 September 5th'. */
export const countedWords: ReadonlySet<string> = new Set([
  ...[
    'week',
    'weeks',
    'term',
    'phase',
    'step',
    'stage',
    'day',
    'days',
    'part',
    'round',
    'batch',
    'cohort',
    'milestone',
  ],
  ...[
    'no',
    'top',
    'version',
    'release',
    'room',
    'chapter',
    'issue',
    'section',
    'level',
    'option',
    'q',
    'python',
  ],
])

/** A number before one of these is no day: 'May 2 weeks'. */
export const unitWords: ReadonlySet<string> = new Set([
  ...[
    'week',
    'weeks',
    'day',
    'days',
    'hour',
    'hours',
    'month',
    'months',
    'year',
    'years',
    'percent',
    'times',
    'x',
  ],
])

/** Around a month without a day, or a day: the date is only approximate. */
export const vagueWords: ReadonlySet<string> = new Set([
  ...[
    'early',
    'mid',
    'middle',
    'late',
    'around',
    'about',
    'approx',
    'approximately',
    'circa',
    'ca',
    'tentative',
  ],
  ...['tentatively', 'expected', 'estimated', 'probably', 'likely', 'somewhere'],
])

/** Before a date that is only counted from: 'two weeks after March 1'. */
export const relativeWords: ReadonlySet<string> = new Set([
  'after',
  'following',
  'since',
  'within',
  'past',
  'prior',
])

/** Behind a length of time, before the date it is counted from: 'two weeks before Aug 12', '2 weeks from Aug 12'. */
export const countedFromWords: ReadonlySet<string> = new Set(['before', 'from', 'to', 'of', 'ahead', 'until'])

/** Lengths of time. */
export const timeUnits: ReadonlySet<string> = new Set([
  ...['day', 'days', 'week', 'weeks', 'month', 'months', 'hour', 'hours', 'fortnight', 'fortnights'],
])

/** Stand for a date or a time that is not known yet. */
export const unknownWords: ReadonlySet<string> = new Set(['tbd', 'tba', 'tbc', 'unknown', 'pending'])

/** 'by PT EOD': the day ends somewhere, but no time of day is told. */
export const endOfDayWords: ReadonlySet<string> = new Set(['eod', 'eob', 'cob', 'eow'])
