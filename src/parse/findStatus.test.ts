import { expect, it } from 'vitest'
import type { SourceLine } from './document/readDocument.ts'
import { findStatus } from './findStatus.ts'

const lines = (...texts: string[]): SourceLine[] =>
  texts.map((text, index) => ({ kind: 'text', text, number: index + 1 }))

it.each<[string[], number, { status: string; line: number } | undefined]>([
  [['# Term', 'Status: open'], 3, { status: 'open', line: 2 }],
  [['# Term', 'Status: open'], 2, undefined],
  [['# Term', 'Status: open'], 1, undefined],
  [['**STATUS** : Open: soon'], Infinity, { status: 'Open: soon', line: 1 }],
  [['The status: open'], Infinity, undefined],
  [['Status open'], Infinity, undefined],
  [['Status:', 'Status: open'], Infinity, { status: 'open', line: 2 }],
  [['Status: open', 'Status: closed'], Infinity, { status: 'open', line: 1 }],
])('%j before line %d', (texts, beforeLine, status) => {
  expect(findStatus(lines(...texts), beforeLine)).toEqual(status)
})

it('is none in code', () => {
  expect(findStatus([{ kind: 'code', text: 'Status: open', number: 1 }], Infinity)).toBeUndefined()
})
