import { expect, it } from 'vitest'
import { listSynonyms } from './synonyms.ts'

const otherNames = (name: string) =>
  listSynonyms(name.split(' ').map(text => ({ text, reach: 'whole' }))).map(words =>
    words.map(({ text }) => text).join('+'),
  )

it.each([
  ['k8s', ['kubernetes']],
  ['kubernetes', ['k8s']],
  ['docs', ['doc', 'documentation']],
  ['e2e', ['end+to+end']],
  ['end to end', ['e2e']],
  ['large language model', ['llm']],
  ['vs code', ['vscode', 'visual+studio+code']],
  ['endtoend', []],
  ['end to', []],
  ['language', []],
  ['kubectl', []],
])('%s is also said %j', (name, others) => {
  expect(otherNames(name)).toEqual(others)
})

it('a text has the other name in any of its forms', () => {
  expect(listSynonyms([{ text: 'llm', reach: 'beginning' }])).toEqual([
    [
      { text: 'large', reach: 'inflected' },
      { text: 'language', reach: 'inflected' },
      { text: 'model', reach: 'inflected' },
    ],
  ])
})
