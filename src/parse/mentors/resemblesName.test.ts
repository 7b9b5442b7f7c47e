import { expect, test } from 'vitest'
import { resemblesName } from './resemblesName.ts'

test.each([
  ['linsun', 'Lin Sun'],
  ['JD', 'Jane Doe'],
  ['jd-2', 'Jane Doe'],
  ['janed', 'Jane Doe'],
  ['thedoe99', 'Jane Doe'],
  ['bretech', 'Charles-Édouard Brétéché'],
  ['che', 'Chelsea Li'],
  ['lisa.x', 'Lisa'],
])('%s may be of %s', (handle, name) => {
  expect(resemblesName(handle, name)).toBe(true)
})

test.each([
  ['octocat', 'Jane Doe'],
  ['j', 'Jane'],
  ['ja', 'Jane'],
  ['xli', 'Yi Li'],
  ['2', 'Jane Doe'],
  ['jane', ''],
  ['jane', '--'],
])('%s is not like %s', (handle, name) => {
  expect(resemblesName(handle, name)).toBe(false)
})
