import { expect, test } from 'vitest'
import { findNearest } from './nearest.ts'

const terms = ['lfx-2025-1', 'lfx-2025-2', 'lfx-2025-3', 'gsoc-2026'].map(id => ({ id, label: id }))
const projects = [
  { id: 'cloudnativepg-chaos-testing', label: 'Chaos Testing' },
  { id: 'kubearmor-unit-test-coverage-audit', label: 'KubeArmor Unit Test Coverage Audit' },
  { id: 'kyverno-enhance-kyverno-documentation', label: 'Enhance Kyverno Documentation' },
  {
    id: 'next-generation-jaeger-demo-with-opentelemetry-and-opensearch-2025-term-3',
    label: 'Next-Generation Jaeger Demo with OpenTelemetry and OpenSearch (2025 Term 3)',
  },
]

test.each([
  [terms, 'lfx-2025-03', 'lfx-2025-3'],
  [terms, 'LFX 2025 2', 'lfx-2025-2'],
  [terms, 'gsoc-2025', 'gsoc-2026'],
  [projects, 'chaos-testing', 'cloudnativepg-chaos-testing'],
  [projects, 'kubearmor-unit-test-coverge-audit', 'kubearmor-unit-test-coverage-audit'],
  [projects, 'jaeger-demo', 'next-generation-jaeger-demo-with-opentelemetry-and-opensearch-2025-term-3'],
  [projects, 'enhance-documentation', 'kyverno-enhance-kyverno-documentation'],
])('nearest in %# to %s', (candidates, wanted, id) => {
  expect(findNearest(wanted, candidates, 3)[0]?.id).toBe(id)
})

test('as many as asked for, and nothing that is not like it at all', () => {
  expect(findNearest('lfx-2025-9', terms, 2)).toHaveLength(2)
  expect(findNearest('zzz', projects, 3)).toEqual([])
  expect(findNearest('', projects, 3)).toEqual([])
})

test('what is wanted may be of any length', () => {
  const many = Array.from({ length: 200 }, (_, at) => ({ id: `${at}-${'z'.repeat(5000)}`, label: 'Z' }))
  expect(findNearest('z'.repeat(100_000), [...projects, ...many], 3)).toHaveLength(3)
  expect(findNearest(`chaos-testing-${'/'.repeat(100_000)}`, projects, 1)[0]?.label).toBe('Chaos Testing')
})

test.each([
  // By the label as well as by the id.
  [
    'fix the docs',
    [
      ['a', 'Fix the docs'],
      ['b', 'Other'],
    ],
    'a',
  ],
  [
    'fix-the-docs',
    [
      ['fix-the-docs', 'A'],
      ['b', 'Other'],
    ],
    'fix-the-docs',
  ],
  // The most alike first, wherever it stands.
  [
    'chaos-testing',
    [
      ['chaos', 'A'],
      ['chaos-testing-more', 'B'],
      ['chaos-testing', 'C'],
      ['chaos-test', 'D'],
    ],
    'chaos-testing chaos-testing-more chaos-test chaos',
  ],
  // Of two with all the words the one with fewer others.
  [
    'a-demo',
    [
      ['a-very-long-demo-of-it', 'A'],
      ['a-long-demo', 'B'],
    ],
    'a-long-demo a-very-long-demo-of-it',
  ],
  // Half of the words are enough, a third is not.
  ['alpha-beta', [['beta-xxxxxxxxxxxx', 'A']], 'beta-xxxxxxxxxxxx'],
  ['alpha-beta-gamma', [['gamma-xxxxxxxxxxxx-yyyyyyyyyyyyyy', 'A']], ''],
  // Letters: six in ten differ, seven in ten are too many.
  ['abcd', [['abcdefgh', 'A']], 'abcdefgh'],
  ['abcdefgh', [['abcd', 'A']], 'abcd'],
  ['abc', [['abcdefgh', 'A']], ''],
  ['abcdefghij', [['abcdxxxxxx', 'A']], 'abcdxxxxxx'],
  ['abcdefghij', [['abcxxxxxxx', 'A']], ''],
  ['', [['', '']], ''],
] as [string, [string, string][], string][])('what is like %s in %j', (wanted, candidates, ids) => {
  const found = findNearest(
    wanted,
    candidates.map(([id, label]) => ({ id, label })),
    5,
  )
  expect(found.map(({ id }) => id).join(' ')).toBe(ids)
})
