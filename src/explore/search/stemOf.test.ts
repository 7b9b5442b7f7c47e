import { expect, test } from 'vitest'
import { stemOf } from './stemOf.ts'

test.each([
  ['tests', 'test'],
  ['testing', 'test'],
  ['tested', 'test'],
  ['policies', 'policy'],
  ['operators', 'operator'],
  ['networking', 'network'],
  ['apis', 'api'],
  ['llms', 'llm'],
])('%s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})

test.each(['access', 'status', 'redis', 'string', 'dns', 'aws', 'css', 'go', 'vms'])('%s stays', word => {
  expect(stemOf(word)).toBe(word)
})
