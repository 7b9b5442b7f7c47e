import { expect, it } from 'vitest'
import { readRetryAfter } from './retryAfter.ts'

const now = Date.UTC(2025, 7, 5, 12)

it.each<[string, Record<string, string>, number | undefined]>([
  ['seconds', { 'retry-after': '42' }, 42],
  ['a date', { 'retry-after': 'Tue, 05 Aug 2025 12:01:30 GMT' }, 90],
  ['a date gone by', { 'retry-after': 'Tue, 05 Aug 2025 11:00:00 GMT' }, 1],
  ['no time at all', { 'retry-after': 'soon' }, undefined],
  ['a year', { 'retry-after': '31536000' }, 86_400],
  ['nothing', {}, undefined],
  ['a used-up allowance', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${now / 1000 + 600}` }, 600],
  [
    'an allowance that lasts',
    { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': `${now / 1000}` },
    undefined,
  ],
])('reads %s', (_what, headers, seconds) => {
  expect(readRetryAfter(new Headers(headers), now)).toBe(seconds)
})
