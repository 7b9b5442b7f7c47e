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

test.each<[string, string, boolean]>([
  ['jane', 'J. Jane', true],
  ['jdoe', 'Jane Doe', true],
  ['jdo', 'Jane Doe', false],
  ['jan', 'Jane Doe', true],
  ['janedoe', 'Jane Doe', true],
  ['jmd', 'Jane-Mary Doe', true],
  ['jmd', 'Jane.Mary Doe', true],
  ['j', 'J', false],
  ['jo', 'Jo', false],
  ['joli', 'Jo Li', true],
  ['xjo', 'Jo Li', false],
  ['DOE', 'jane doe', true],
  ['doe1', 'Jane Doe', true],
  ['do', 'Jane Doe', false],
  ['', 'Jane Doe', false],
])('%s and %s: %s', (handle, name, want) => {
  expect(resemblesName(handle, name)).toBe(want)
})
