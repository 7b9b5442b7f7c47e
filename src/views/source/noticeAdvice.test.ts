import { expect, it } from 'vitest'
import { type NoticeKind, noticeKinds } from '../../model/notice.ts'
import { noticeAdvice } from './noticeAdvice.ts'

it.each(Object.keys(noticeKinds) as NoticeKind[])('says what %s means and how to mend it', kind => {
  expect(noticeAdvice(kind)).toMatch(/^\S.*\n(?:.+\n)*\*\*To mend:\*\* \S/)
  expect(noticeAdvice(kind)).not.toMatch(/^## /m)
})
