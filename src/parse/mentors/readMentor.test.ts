import { describe, expect, test } from 'vitest'
import type { ReadMentor } from './mentorParts.ts'
import { readMentor, toMentor } from './readMentor.ts'

const nobody: ReadMentor = { name: '', handles: [], emails: [], invalid: [], remarks: [] }
const jane = { ...nobody, name: 'Jane Doe' }

describe('before the name', () => {
  test.each([
    '1. Jane Doe',
    '12. Jane Doe',
    '1) Jane Doe',
    '1: Jane Doe',
    '#2: Jane Doe',
    '#2 Jane Doe',
    '(1) Jane Doe',
    '- Jane Doe',
    '* Jane Doe',
    '+ Jane Doe',
    '• Jane Doe',
    '[ ] Jane Doe',
    '[] Jane Doe',
    '[x] Jane Doe',
    '[X]  Jane Doe',
    '  - [x] 1.  Jane Doe',
    'Mentor: Jane Doe',
    'Mentors : Jane Doe',
    'Mentor(s): Jane Doe',
    'Mentor 1: Jane Doe',
    'Mentor - Jane Doe',
    'Mentor  –  Jane Doe',
    'Mentor — Jane Doe',
    'Mentor: Mentor 1: Jane Doe',
    'Who: Jane Doe',
    '(Jane Doe)',
    ': Jane Doe',
    '& Jane Doe',
    '🚀 Jane Doe',
    '– Jane Doe',
  ])('nothing that counts: %s', text => {
    expect(readMentor(text)).toEqual(jane)
  })

  test.each([
    ['123. Jane Doe', '123. Jane Doe'],
    ['1.Jane Doe', '1.Jane Doe'],
    ['#Jane Doe', '#Jane Doe'],
  ])('more than a list has is part of the words: %s', (text, name) => {
    expect(readMentor(text)).toEqual({ ...nobody, name })
  })

  test.each([
    ['Name: Jane Doe'],
    ['name: Jane Doe'],
    ['Mentor name: Jane Doe'],
    ['Mentor: Name: Jane Doe'],
    ['  Full name :  Jane Doe'],
  ])('a label that says “name”: %s', text => {
    expect(readMentor(text)).toEqual({ ...jane, hasNameLabel: true })
  })

  test.each([
    ['Primary Mentor: Jane Doe', 'Primary'],
    ['Primary: Jane Doe', 'Primary'],
    ['Backup - Jane Doe', 'Backup'],
    ['Backup – Jane Doe', 'Backup'],
    ['Mentor: Primary: Jane Doe', 'Primary'],
    ['Primary mentor Jane Doe', 'Primary'],
    ['Primary-mentor  Jane Doe', 'Primary'],
    ['  co-mentor Jane Doe', 'co-mentor'],
    ['Primary Mentor(s): Jane Doe', 'Primary'],
  ])('a role: %s', (text, role) => {
    expect(readMentor(text)).toEqual({ ...jane, role })
  })

  test.each([
    ['Potential mentor: Jane Doe', 'Potential mentor'],
    ['Red Hat: Jane Doe', 'Red Hat'],
    ['potentially Jane Doe', 'potentially'],
    ['please contact Jane Doe', 'please contact'],
    ['  please  ask  Jane Doe', 'please  ask'],
  ])('a remark: %s', (text, remark) => {
    expect(readMentor(text)).toEqual({ ...jane, remarks: [remark] })
  })

  test.each([
    ['dear Jane Doe', 'dear Jane Doe'],
    ['please welcome Jane Doe', 'please welcome Jane Doe'],
    ['Please Jane', 'Jane'],
  ])('only words that lead in are taken off: %s', (text, name) => {
    expect(readMentor(text).name).toBe(name)
  })

  test('an employer before a dash is no label', () => {
    expect(readMentor('Jane Doe - Red Hat')).toEqual({ ...jane, remarks: ['Red Hat'] })
  })

  test('a role before a colon alone', () => {
    expect(readMentor('Role: primary')).toEqual({ ...nobody, role: 'primary' })
  })
})

describe('behind the name', () => {
  test.each([
    ['Jane Doe - Berlin', ['Berlin']],
    ['Jane Doe – Berlin', ['Berlin']],
    ['Jane Doe — Berlin', ['Berlin']],
    ['Jane Doe | Berlin', ['Berlin']],
    ['Jane Doe, Berlin', ['Berlin']],
    ['Jane Doe,  Berlin,  Germany', ['Berlin', 'Germany']],
    ['Jane Doe from Red Hat', ['Red Hat']],
    ['Jane Doe at Acme', ['Acme']],
    ['Jane Doe working at Acme', ['Acme']],
    ['Jane Doe w/ Acme', ['Acme']],
    ['Jane Doe of Red Hat', ['Red Hat']],
    ['Jane van Doe from Berlin', ['Berlin']],
    ['Jane Doe @ Google', ['Google']],
    ['Jane Doe (she/her)', ['she/her']],
    ['Jane Doe she/her', ['she/her']],
    ['Jane Doe (Red Hat)', ['Red Hat']],
    ['Jane Doe (Red Hat; UTC+2)', ['Red Hat', 'UTC+2']],
    ['Jane Doe (Red Hat | UTC+2)', ['Red Hat', 'UTC+2']],
    ['Jane Doe (Red Hat and UTC+2)', ['Red Hat', 'UTC+2']],
    ['Jane Doe (IBM or Kubernetes)', ['IBM', 'Kubernetes']],
    ['Jane Doe (Red Hat', ['Red Hat']],
  ])('%s', (text, remarks) => {
    const { name, ...rest } = readMentor(text)
    expect({ name: name.replace('van ', ''), ...rest }).toEqual({ ...jane, remarks })
  })

  test.each([
    ['Queen Anne of Cleves', 'Queen Anne of Cleves'],
    ['Jane', 'Jane'],
    ['Jane  van   Doe', 'Jane van Doe'],
    ['Jane Doe-Roe', 'Jane Doe-Roe'],
    ['"Jane Doe"', 'Jane Doe'],
    ["'Jane Doe'", 'Jane Doe'],
    ['“Jane Doe”', 'Jane Doe'],
    ['‘Jane Doe’', 'Jane Doe'],
    ['Jane "JD" Doe', 'Jane "JD" Doe'],
    ['"Jane" Doe', '"Jane" Doe'],
    ['[Jane Doe]', 'Jane Doe'],
    ['<Jane Doe>', 'Jane Doe'],
    ['Jane Doe †', 'Jane Doe'],
    ['Jane Doe‡', 'Jane Doe'],
    ['Jane Doe¹', 'Jane Doe'],
    ['Jane Doe*', 'Jane Doe'],
    ['Jane Doe 🇩🇪', 'Jane Doe'],
    ['Jane Doe &', 'Jane Doe'],
    ['Jane Doe |', 'Jane Doe'],
    ['Jane Doe:', 'Jane Doe'],
    ['Jane Doe;', 'Jane Doe'],
    ['Jane Doe,', 'Jane Doe'],
    ['Jane Doe -', 'Jane Doe'],
    ['Jane Doe —', 'Jane Doe'],
    ['Jane Doe)', 'Jane Doe'],
    ['Jane Doe and', 'Jane Doe and'],
  ])('what the name is: %s', (text, name) => {
    expect(readMentor(text)).toEqual({ ...nobody, name })
  })

  test.each([
    ['Jane Doe - primary', 'primary'],
    ['Jane Doe, primary', 'primary'],
    ['Jane Doe: primary', 'primary'],
    ['Jane Doe (primary)', 'primary'],
    ['Jane Doe (role: primary)', 'primary'],
    ['Jane Doe (Role : Primary)', 'Primary'],
    ['Jane Doe - primary, backup', 'primary'],
    ['Jane Doe (primary) - backup', 'primary'],
    ['Backup: Jane Doe (primary)', 'Backup'],
    ['Jane Doe (primary, backup)', 'primary'],
  ])('a role, the first of them: %s', (text, role) => {
    expect(readMentor(text)).toEqual({ ...jane, role })
  })

  test.each(['Jane Doe (mentor)', 'Jane Doe - mentor', 'Jane Doe (GitHub)', 'Jane Doe (Email, GitHub)'])(
    'words that say nothing: %s',
    text => {
      expect(readMentor(text)).toEqual(jane)
    },
  )

  test('who is named counts, not who is to be found', () => {
    expect(readMentor('TBD - Jane Doe')).toEqual({ ...jane, remarks: ['TBD'] })
    expect(readMentor('TBD, TBA - Jane Doe')).toEqual({ ...jane, remarks: ['TBD', 'TBA'] })
  })

  test('words that begin small are one remark', () => {
    expect(readMentor('ask on the list, any day').name).toBe('ask on the list any day')
    expect(readMentor('zoe doe - acme')).toEqual({ ...nobody, name: 'zoe doe', remarks: ['acme'] })
  })
})

describe('contacts', () => {
  const withHandle = { ...jane, handles: ['jane'] }
  const withEmail = { ...jane, emails: ['jane@example.com'] }

  test.each([
    'Jane Doe @jane',
    'Jane Doe @ jane',
    'Jane Doe @jane.',
    'Jane Doe @jane-',
    'Jane Doe (@jane)',
    'Jane Doe (@jane',
    'Jane Doe (@jane, @JANE)',
    'Jane Doe (jane)',
    'Jane Doe (GitHub jane)',
    'Jane Doe (github id jane)',
    'Jane Doe (gh handle jane)',
    'Jane Doe (GitHub: @jane)',
    'Jane Doe GitHub: @jane',
    'Jane Doe gh = @jane',
    'Jane Doe -GitHub: @jane',
    '@jane Jane Doe',
    '@jane (Jane Doe)',
    '@jane - Jane Doe',
  ])('a handle: %s', text => {
    expect(readMentor(text)).toEqual(withHandle)
  })

  test.each([
    'Jane Doe jane@example.com',
    'Jane Doe <jane@example.com>',
    'Jane Doe (jane@example.com)',
    'Jane Doe (jane@example.com.)',
    'Jane Doe "jane@example.com"',
    "Jane Doe 'jane@example.com'",
    'Jane Doe .jane@example.com',
    'Jane Doe (jane@example.com, JANE@example.com)',
    'Jane Doe e-mail: jane@example.com',
    'Jane Doe Email : jane@example.com',
    'Jane Doe (Email jane@example.com)',
    'Jane Doe -Email: jane@example.com',
    'jane@example.com (Jane Doe)',
  ])('an address: %s', text => {
    expect(readMentor(text)).toEqual(withEmail)
  })

  test('different ones are kept in their order', () => {
    expect(readMentor('Jane Doe (@jane, @janed, j@a.io, j@b.io)')).toEqual({
      ...jane,
      handles: ['jane', 'janed'],
      emails: ['j@a.io', 'j@b.io'],
    })
  })

  test.each([
    ['Jane Doe (@jane primary)', { role: 'primary' }],
    ['Jane Doe (@ jane primary)', { role: 'primary' }],
    ['Jane Doe (@jane Red Hat)', { remarks: ['Red Hat'] }],
    ['Jane Doe (@jane on holiday)', { remarks: ['on holiday'] }],
    ['Jane Doe (@jane, Red Hat)', { remarks: ['Red Hat'] }],
    ['Jane Doe (janed, @jane)', { remarks: ['janed'] }],
    ['Jane Doe (@jane) on holiday', { remarks: ['on holiday'] }],
    ['Jane Doe (she/her, @jane)', { remarks: ['she/her'] }],
    ['Jane Doe (@jane) - Berlin, Germany', { remarks: ['Berlin', 'Germany'] }],
    ['Jane Doe (, @jane; ; GitHub)', {}],
    ['Jane Doe (Email, GitHub: @jane)', {}],
    ['Backup: Jane Doe (@jane primary)', { role: 'Backup' }],
  ])('with words beside the handle: %s', (text, more) => {
    expect(readMentor(text)).toEqual({ ...withHandle, ...more })
  })

  test.each([
    ['Jane Doe (@Jane Doe)', { kind: 'handle-invalid', text: '@Jane Doe' }],
    ['Jane Doe (@jane_d)', { kind: 'handle-invalid', text: '@jane_d' }],
    ['Jane Doe (@jane.doe)', { kind: 'handle-invalid', text: '@jane.doe' }],
    ['Jane Doe @acme/maintainers', { kind: 'handle-invalid', text: '@acme/maintainers' }],
    ['Jane Doe jane@example', { kind: 'email-invalid', text: 'jane@example' }],
    ['Jane Doe (a@b@c.io)', { kind: 'email-invalid', text: 'a@b@c.io' }],
    ['Jane Doe (Acme)', { kind: 'mentor-unreadable', text: 'Acme' }],
    ['Jane Doe (EMEA)', { kind: 'mentor-unreadable', text: 'EMEA' }],
  ])('what is none: %s', (text, invalid) => {
    expect(readMentor(text)).toEqual({ ...jane, invalid: [invalid] })
  })

  test('a team with words behind it', () => {
    expect(readMentor('Jane Doe @acme/maintainers here')).toEqual({
      ...jane,
      invalid: [{ kind: 'handle-invalid', text: '@acme/maintainers' }],
      remarks: ['here'],
    })
  })

  test.each([
    ['Jane Doe (Doe)', ['Doe']],
    ['Jane Doe (JD)', ['JD']],
    ['Jane Doe (JaneD)', ['JaneD']],
    ['Jane Doe (doe-acme)', ['doe-acme']],
    ['Meta Doe (meta)', ['meta']],
  ])('a bare word in brackets that reads as a handle: %s', (text, handles) => {
    expect(readMentor(text).handles).toEqual(handles)
  })

  test.each(['TianYi(Tony) (@jane)', 'TianYi (Tony) @jane'])('a nickname stays: %s', text => {
    expect(readMentor(text).name.replace(' ', '')).toBe('TianYi(Tony)')
  })

  test.each([
    ['Jane Doe (IBM) (@jane)', 'IBM'],
    ['Jane Doe (EU) (@jane)', 'EU'],
    ['Jane Doe (Google) (@jane)', 'Google'],
    ['Jane Doe (TBD) (@jane)', 'TBD'],
    ['Jane Doe (UTC:2) (@jane)', 'UTC:2'],
  ])('no nickname: %s', (text, remark) => {
    expect(readMentor(text)).toEqual({ ...withHandle, remarks: [remark] })
  })

  test('a name in the bracket has four words at most, each with a capital', () => {
    expect(readMentor('@jane (Jane)')).toEqual({ ...withHandle, name: 'Jane' })
    expect(readMentor('@jane (the Boss)').name).toBe('')
    expect(readMentor('@jane (Jane Ann Mary Doe)').name).toBe('Jane Ann Mary Doe')
    expect(readMentor('@jane (Jane Ann Mary Sue Doe)').name).toBe('')
    expect(readMentor('@jane (new here, Jane Doe)')).toEqual({ ...withHandle, remarks: ['new here'] })
  })
})

describe('as a mentor of the model', () => {
  test.each([
    [
      { ...jane, handles: ['a', 'b'], emails: ['c@x.io', 'd@x.io'], role: 'lead' },
      { name: 'Jane Doe', github: 'a', email: 'c@x.io', role: 'lead' },
    ],
    [
      { ...nobody, handles: ['a'], emails: ['c@x.io'] },
      { name: 'a', github: 'a', email: 'c@x.io' },
    ],
    [
      { ...nobody, emails: ['c@x.io'] },
      { name: 'c', email: 'c@x.io' },
    ],
    [{ ...nobody, name: 'Jane' }, { name: 'Jane' }],
  ])('%j', (read, mentor) => {
    expect(toMentor(read)).toEqual(mentor)
  })
})
