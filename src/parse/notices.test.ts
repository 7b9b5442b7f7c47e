import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noticeKinds } from '../model/notice.ts'

const page = readFileSync('docs/notices.md', 'utf8')
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map(section => [section.slice(0, section.indexOf('\n')), section]),
)

describe('docs/notices.md', () => {
  test('explains every kind of notice and no other', () => {
    expect([...sections.keys()].sort()).toEqual(Object.keys(noticeKinds).sort())
  })

  test.each([...sections])('%s says how to mend the source', (_, section) => {
    expect(section).toMatch(/\*\*To mend:\*\* \S/)
  })
})
