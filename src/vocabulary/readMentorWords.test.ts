import { describe, expect, it, test } from 'vitest'
import { contactLabels, placeholders } from './mentorWords.ts'
import {
  findContactKind,
  findRole,
  findRoleOfLabel,
  isAffiliation,
  isNameSuffix,
  isPlaceholder,
  isPronoun,
} from './readMentorWords.ts'

describe('a role', () => {
  it.each([
    'primary',
    'Secondary Mentor',
    '[Primary]',
    'back-up',
    'Co-Mentor',
    '2nd mentor',
    'technical mentor',
    'lead mentors',
  ])('is “%s”', words => {
    expect(findRole(words)?.role).toBeDefined()
  })

  it.each(['mentor', 'Mentor(s)', 'Mentor 1', 'Potential mentors', 'Mentor names'])(
    'is not told by “%s”',
    words => {
      expect(findRole(words)).toEqual({})
    },
  )

  it.each([
    'Jane Doe',
    'lead maintainer',
    'Cole',
    'Main Street',
    'second',
    'primary school',
    'mentorship',
    '',
  ])('is nothing like “%s”', words => {
    expect(findRole(words)).toBeUndefined()
  })

  it.each([
    ['Primary Mentors', 'Primary'],
    ['Co-Mentor', 'Co-Mentor'],
    ['Co-Mentors', 'Co-Mentor'],
    ['Second mentor(s)', 'Second mentor'],
    ['Potential Mentors', undefined],
  ])('of the label “%s” is %j', (label, role) => {
    expect(findRoleOfLabel(label)?.role).toBe(role)
  })
})

test.each(['TBD', 'n/a', 'N.A.', 'To be announced soon', 'Looking for mentors', 'tba (May)'])(
  '“%s” is nobody',
  words => {
    expect(isPlaceholder(words)).toBe(true)
  },
)

test.each(['Nona Ames', 'Tobe Hooper', 'Jane', 'Namita'])('“%s” may be somebody', words => {
  expect(isPlaceholder(words)).toBe(false)
})

test.each([
  'Red Hat',
  'RedHat',
  'Acme Labs',
  'University of Oslo',
  'Maintainer of Harbor',
  'Harbor',
  'from IBM',
])('“%s” is no person', words => {
  expect(isAffiliation(words)).toBe(true)
})

test.each(['Jane Doe', 'Harper', 'Intelli Gent', 'Tim Redhat-Smith'])('“%s” is no employer', words => {
  expect(isAffiliation(words)).toBe(false)
})

test('pronouns and ends of names', () => {
  expect(['she/her', 'they/them/theirs', 'he / him'].every(isPronoun)).toBe(true)
  expect(['jane/john', 'she', '@a/@b'].some(isPronoun)).toBe(false)
  expect(['Jr.', 'Ph.D.', 'III'].every(isNameSuffix)).toBe(true)
})

test('no contact label has two meanings, or is a placeholder', () => {
  for (const [kind, labels] of Object.entries(contactLabels)) {
    for (const label of labels) expect([label, findContactKind(label)]).toEqual([label, kind])
  }
  expect(new Set(placeholders).size).toBe(placeholders.length)
})
