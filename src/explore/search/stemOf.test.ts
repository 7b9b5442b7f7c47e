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
  ['typing', 'typ'],
  ['dies', 'die'],
  ['flies', 'fly'],
  ['maps', 'map'],
])('%s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})

test.each([
  'access',
  'status',
  'redis',
  'string',
  'dns',
  'aws',
  'css',
  'go',
  'vms',
  'ring',
  'bing',
  'red',
  'pods-',
  'bus',
  'as',
  'class',
  'menus',
  'gas',
  'pass',
  'ing',
  'sdfing',
])('%s stays', word => {
  expect(stemOf(word)).toBe(word)
})
