import { describe, expect, it } from 'vitest'
import type { Notice } from '../model/notice.ts'
import { sampleTerm } from '../testing/sampleTerm.ts'
import { joinParts, splitParsed } from './termParts.ts'
import { withoutNames } from './testing/withoutNames.ts'

const noticesFor = (count: number): Notice[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'date-unread', message: `at ${at}`, line: at + 1 }))

const messagesOf = (notices: Notice[]) =>
  [...splitParsed(withoutNames(sampleTerm([], { title: 'Term', notices })))].map(message =>
    structuredClone(message),
  )

describe('a term between the worker and the page', () => {
  it.each([0, 1, 2000])('with %i notices is one message', count => {
    const messages = messagesOf(noticesFor(count))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toEqual(withoutNames(sampleTerm([], { title: 'Term', notices: noticesFor(count) })))
  })

  it.each([
    [2001, 2],
    [4000, 2],
    [4001, 3],
    [100_001, 51],
  ])('with %i notices is %i messages, and whole again', (count, size) => {
    const messages = messagesOf(noticesFor(count))
    expect(messages).toHaveLength(size)
    for (const message of messages) {
      const notices = 'term' in message ? message.term.notices : message.notices
      expect(notices?.length).toBeLessThanOrEqual(2000)
    }
    const parts = messages.flatMap(message => ('term' in message ? [] : [message]))
    const last = messages.at(-1)
    if (!last || !('term' in last)) throw new Error('the last message is not the term')
    expect(joinParts(last, parts).term).toEqual(sampleTerm([], { title: 'Term', notices: noticesFor(count) }))
  })

  it('keeps every list in order', () => {
    const sections = Array.from({ length: 2500 }, (_, at) => ({
      title: `${at}`,
      markdown: '',
      line: at + 1,
      endLine: at + 1,
    }))
    const whole = withoutNames(sampleTerm([], { sections, notices: noticesFor(4500) }))
    const messages = [...splitParsed(whole)]
    const last = messages.pop()
    if (!last || !('term' in last)) throw new Error('the last message is not the term')
    const parts = messages.flatMap(message => ('term' in message ? [] : [message]))
    expect(joinParts(last, parts)).toEqual(whole)
  })
})
