import { expect, it } from 'vitest'
import { keepEverywhere } from './everywhere.ts'
import { parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'

it.each([
  ['?tz=Asia/Kolkata&at=2025-08-10T12:00Z&role=mentor', '?tz=Asia/Kolkata&at=2025-08-10T12:00Z&role=mentor'],
  ['?at=2025-08-10&q=operator&utm_source=mail&tz=UTC', '?tz=UTC&at=2025-08-10'],
  ['?tz=&role=mentor&role=mentee', '?role=mentor'],
  ['?skill=go', ''],
])('keeps of %s what every page understands: %s', (search, kept) => {
  expect(stringifyUrlSearch(keepEverywhere(parseUrlSearch(search)))).toBe(kept)
})
