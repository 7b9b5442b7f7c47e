import { expect, test } from 'vitest'
import type { ReadMentor } from './mentorParts.ts'
import { takeLabelledContacts } from './takeLabelledContacts.ts'

function take(text: string) {
  const mentor: ReadMentor = { name: '', handles: [], emails: [], invalid: [], remarks: [] }
  const left = takeLabelledContacts(text, mentor)
  const { handles, remarks, invalid } = mentor
  return { left, handles, remarks, invalid: invalid.map(({ text }) => text) }
}

const nothing = { handles: [], remarks: [], invalid: [] }

// '¦' stands where a contact was.
test.each<[string, Partial<ReturnType<typeof take>>]>([
  ['Jane Doe, GitHub: jane', { left: 'Jane Doe, ¦', handles: ['jane'] }],
  ['Jane Doe, GitHub: @jane', { left: 'Jane Doe, ¦', handles: ['jane'] }],
  ['Jane Doe, GitHub: @ jane', { left: 'Jane Doe, ¦', handles: ['jane'] }],
  ['Jane Doe, GitHub=jane', { left: 'Jane Doe, ¦', handles: ['jane'] }],
  ['Jane Doe, GitHub : jane.', { left: 'Jane Doe, ¦', handles: ['jane'] }],
  ['GitHub handle: jane (lead)', { left: '¦ (lead)', handles: ['jane'] }],
  ['Jane GitHub handle: jane', { left: 'Jane¦', handles: ['jane'] }],
  ['GitHub: jane on leave', { left: '¦ on leave', handles: ['jane'] }],
  ['GitHub: jane; Slack: janed', { left: '¦; ¦', handles: ['jane'], remarks: ['Slack: janed'] }],
  ['GitHub: jane|Slack: janed', { left: '¦|¦', handles: ['jane'], remarks: ['Slack: janed'] }],
  ['GitHub: jane/Slack: janed', { left: '¦/¦', handles: ['jane'], remarks: ['Slack: janed'] }],
  ['GitHub:', { left: '' }],
  ['GitHub: jane_d', { left: '¦', invalid: ['jane_d'] }],
  ['GitHub: @jane_d', { left: '¦', invalid: ['@jane_d'] }],
  ['Email: jane@example.com', { left: ' jane@example.com' }],
  ['Jane Email: jane@example.com', { left: 'Jane jane@example.com' }],
  ['Jane Doe Slack: janed', { left: 'Jane Doe¦', remarks: ['Slack: janed'] }],
  ['CNCF Slack: @janed', { left: '¦', remarks: ['CNCF Slack: @janed'] }],
  ['Project: GitHub', { left: 'Project: GitHub' }],
  ['Jane Doe', { left: 'Jane Doe' }],
])('with a label: %s', (text, want) => {
  expect(take(text)).toEqual({ ...nothing, ...want })
})

test.each<[string, Partial<ReturnType<typeof take>>]>([
  ['Jane Doe @jane on GitHub', { left: 'Jane Doe ¦', handles: ['jane'] }],
  ['@jane  in  GitHub', { left: '¦', handles: ['jane'] }],
  ['(jane at GitHub)', { left: '(¦)', handles: ['jane'] }],
  ['@janed on Slack', { left: '¦', remarks: ['@janed on Slack'] }],
  ['@janed on the CNCF Slack', { left: '¦', remarks: ['@janed on the CNCF Slack'] }],
  ['@janed on Acme Slack', { left: '¦', remarks: ['@janed on Acme Slack'] }],
  ['Jane Doe, janed on Slack', { left: 'Jane Doe, ¦', remarks: ['janed on Slack'] }],
  ['@jane on holiday, GitHub', { left: '@jane on holiday, GitHub' }],
  ['@jane_d on GitHub', { left: '@jane_d on GitHub' }],
  ['Jane works on GitHub', { left: 'Jane works on GitHub' }],
])('with a site behind it: %s', (text, want) => {
  expect(take(text)).toEqual({ ...nothing, ...want })
})

test.each<[string, Partial<ReturnType<typeof take>>]>([
  ['Jane Doe @jane (GitHub)', { left: 'Jane Doe ¦', handles: ['jane'] }],
  ['Jane Doe @janed (Slack)', { left: 'Jane Doe ¦', remarks: ['Slack @janed'] }],
  ['Jane Doe, jane (GitHub)', { left: 'Jane Doe, ¦', handles: ['jane'] }],
  ['Jane Doe - jane (GitHub)', { left: 'Jane Doe - ¦', handles: ['jane'] }],
  ['Jane Doe, janed (Slack)', { left: 'Jane Doe, ¦', remarks: ['Slack @janed'] }],
  ['@janed (CNCF Slack)', { left: '¦', remarks: ['Slack @janed'] }],
  ['GitHub @jane', { left: '¦', handles: ['jane'] }],
  ['Slack  @janed', { left: '¦', remarks: ['Slack @janed'] }],
  ['Jane Slack @janed', { left: 'Jane ¦', remarks: ['Slack @janed'] }],
  ['Jane GitHub @jane', { left: 'Jane ¦', handles: ['jane'] }],
  ['@jane (lead), GitHub', { left: '@jane (lead), GitHub' }],
  ['@jane_d (GitHub)', { left: '@jane_d (GitHub)' }],
  ['Jane (GitHub)', { left: 'Jane (GitHub)' }],
])('with a site beside it: %s', (text, want) => {
  expect(take(text)).toEqual({ ...nothing, ...want })
})
