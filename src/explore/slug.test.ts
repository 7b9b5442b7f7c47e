import { expect, it } from 'vitest'
import { slugOf } from './slug.ts'

it.each([
  ['Podman Container Tools', 'podman-container-tools'],
  ['C++', 'c++'],
  ['C#', 'c#'],
  ['.NET', '.net'],
  ['Node.js', 'node.js'],
  ['Énergie', 'energie'],
  ['a,  b & c', 'a-b-c'],
  ['-- not --', 'not'],
  ['(beta)', 'beta'],
  ['etc...', 'etc'],
  ['a.-.', 'a'],
  ['v1.2', 'v1.2'],
  ['日本', '日本'],
  ['?', ''],
  ['', ''],
])('%j in an address is %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
