import fc from 'fast-check'
import { it } from 'vitest'
import { hostileMarkdown, isReadWhole } from './hostileMarkdown.ts'

// `npm run fuzz` reads a million.
it('25,000 random documents are read without a lost line', () => {
  fc.assert(fc.property(hostileMarkdown, isReadWhole), { numRuns: 25_000 })
}, 300_000)
