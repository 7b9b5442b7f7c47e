import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText } from '../testing/anyTableView.ts'
import { foldWords, splitTokens } from './tokens.ts'

const technologies = new Set(['javascript'])

test.each([
  ['Write an operator', [['write'], ['an'], ['operator']]],
  ['C++, C# and .NET', [['c++'], ['c#'], ['and'], ['.net']]],
  ['issue#12 of nats.net', [['issue'], ['12'], ['of'], ['nats'], ['net']]],
  ['a café', [['a'], ['cafe']]],
  ['Multi-cluster', [['multi', 'multicluster'], ['cluster']]],
  ['end-to-end', [['end', 'endto'], ['to', 'toend'], ['end']]],
  ['one - two', [['one'], ['two']]],
])('%s has the forms of its words', (text, forms) => {
  expect(splitTokens(text, technologies).map(token => token.forms)).toEqual(forms)
})

test.each([
  ['OpenTelemetry', ['telemetry']],
  ['MySQL', ['sql']],
  ['KubeEdge', ['edge']],
  ['JavaScript', []],
  ['operator', []],
])('%s has parts', (text, parts) => {
  expect(splitTokens(text, technologies).flatMap(token => token.parts)).toEqual(parts)
})

test('words stand where they are said', () => {
  const text = 'Ask: Zoë-Anne!'
  expect(splitTokens(text, technologies).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ask',
    'Zoë',
    'Anne',
  ])
})

describe('all that a text may be found by is cut from its folded words', () => {
  const hyphenated = fc
    .array(fc.constantFrom('Multi', '-', '‑', 'cluster', ' ', 'É', '.NET', 'GoLang'))
    .map(all => all.join(''))
  test.each(Object.entries({ hyphenated, hostileText }))('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const folded = foldWords(text)
        for (const { forms, parts } of splitTokens(text, technologies)) {
          for (const form of [...forms, ...parts]) expect(folded).toContain(form)
        }
      }),
    )
  })
})
