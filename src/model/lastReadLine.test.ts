import { expect, it } from 'vitest'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import { lastReadLine } from './lastReadLine.ts'

const notice = (line: number) => ({ kind: 'date-unread', line, message: 'a' }) as const

it('is the end of what reaches furthest', () => {
  const project = { ...sampleProject({ title: 'Demo', organization: 'Jaeger' }), line: 3, endLine: 9 }
  expect(lastReadLine(sampleTerm([]))).toBe(0)
  expect(lastReadLine(sampleTerm([project]))).toBe(9)
  expect(lastReadLine(sampleTerm([project], { notices: [notice(12), notice(4)] }))).toBe(12)
})

it('is found among more doubts than a function takes arguments', () => {
  const notices = Array.from({ length: 300_000 }, (_, line) => notice(line))
  expect(lastReadLine(sampleTerm([], { notices }))).toBe(299_999)
})
