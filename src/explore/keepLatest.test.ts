import { expect, it } from 'vitest'
import { keepLatest } from './keepLatest.ts'

it.each([
  ['a a a', 'a'],
  ['a b a b', 'a b'],
  // The one asked for longest ago goes.
  ['a b c a', 'a b c a'],
  ['a b c b c', 'a b c'],
  // To be asked for again keeps it.
  ['a b a c a', 'a b c'],
  ['a b a c b', 'a b c b'],
])('of two kept, asked for %s, %s are made', (asked, made) => {
  const all: string[] = []
  const value = keepLatest((key: string) => {
    all.push(key)
    return `value of ${key}`
  }, 2)
  for (const key of asked.split(' ')) expect(value(key)).toBe(`value of ${key}`)
  expect(all.join(' ')).toBe(made)
})
