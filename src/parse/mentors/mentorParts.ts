import type { NoticeKind } from '../../model/notice.ts'

/** A text about one mentor, taken apart. `name` is empty where only contacts stand; `handles` may be several then. */
export type ReadMentor = {
  name: string
  handles: string[]
  emails: string[]
  role?: string
  /** 'Name: Jane Doe'. */
  hasNameLabel?: boolean
  /** What can be no part of a mentor: '@Jane Doe', 'a@b@c'. */
  invalid: { kind: NoticeKind; text: string }[]
  /** Words that are neither name nor contact: an affiliation, 'please use the same address as …'. */
  remarks: string[]
}

/** No project has so many; a text that splits into more is no list of mentors. */
export const maxMentors = 100

/** Stands where a contact was taken out: what follows it is no longer the name. */
export const gap = '¦'
