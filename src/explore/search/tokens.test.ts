import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText } from '../testing/anyTableView.ts'
import { foldText } from './foldText.ts'
import { foldWords, splitTokens } from './tokens.ts'

const technologies = new Set(['javascript'])
/** 'form+form(parts)' of each word. */
const split = (text: string) =>
  splitTokens(text, technologies)
    .map(({ forms, parts }) => `${forms.join('+')}${parts.length > 0 ? `(${parts.join(' ')})` : ''}`)
    .join(' ')

describe('words', () => {
  test.each([
    ['Write an Operator', 'write an operator'],
    ['C++ c# .NET', 'c++ c# .net'],
    ['issue#12 nats.net', 'issue 12 nats net'],
    ['a+b C+ D+++', 'a b c d++'],
    ['C#x', 'c x'],
    ['x.nety', 'x nety'],
    ['Größe José', 'große jose'],
    ['.NET für C# und C++', '.net fur c# und c++'],
    ['Ωissue#12 nats.net', 'ωissue 12 nats net'],
    ['multi-cluster', 'multi+multicluster cluster'],
    ['end-to-end', 'end+endto to+toend end'],
    ['multi‑cluster', 'multi+multicluster cluster'],
    ['multi - cluster', 'multi cluster'],
    ['multi- cluster -x', 'multi cluster x'],
    ['multi--cluster', 'multi cluster'],
    ['multi‐cluster', 'multi+multicluster cluster'],
    ['multi–cluster', 'multi cluster'],
    ['multi/cluster', 'multi cluster'],
    ['OpenTelemetry', 'opentelemetry(telemetry)'],
    ['MySQL', 'mysql(sql)'],
    ['WebUI', 'webui'],
    ['JavaScript', 'javascript'],
    ['', ''],
    ['– & %', ''],
  ])('%s', (text, tokens) => {
    expect(split(text)).toBe(tokens)
  })

  test('know where they stand', () => {
    expect(splitTokens('A multi-cluster', technologies).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 7],
      [8, 15],
    ])
  })
})

test.each([
  ['José', 'jose'],
  ['C++', 'c++'],
  ['ﬁle', 'file'],
  ['ÀÉ ü', 'ae u'],
])('%s is folded to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test.each([
  ['Go', 'go'],
  ['multi-cluster É', 'multi-cluster e multicluster e'],
  ['a‐b‑c-d', 'a‐b‐c-d abcd'],
  ['', ''],
])('the folded words of %j', (text, folded) => {
  expect(foldWords(text)).toBe(folded)
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
