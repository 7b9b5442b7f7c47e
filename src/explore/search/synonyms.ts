import type { QueryWord } from './query.ts'

/**
 * Ways to say the same that no beginning and no skill's alias covers, one group a line. A word of several parts is
 * written as the search reads it: 'end-to-end' is three words in a row.
 */
const groups: readonly (readonly string[])[] = [
  ['doc', 'docs', 'documentation'],
  ['k8s', 'kubernetes'],
  ['otel', 'opentelemetry'],
  ['e2e', 'end-to-end'],
  ['wasm', 'webassembly'],
  ['js', 'javascript'],
  ['ts', 'typescript'],
  ['llm', 'large language model'],
  ['ml', 'machine learning'],
  ['vscode', 'vs code', 'visual studio code'],
  ['repo', 'repository'],
  ['i18n', 'internationalization'],
  ['l10n', 'localization'],
]

const groupOf = new Map(groups.flatMap(group => group.map(name => [name.replaceAll('-', ' '), group])))

/** Words in a row -> the other ways to say them. */
export function listSynonyms(words: readonly QueryWord[]): QueryWord[][] {
  const name = words.map(({ text }) => text).join(' ')
  const others = (groupOf.get(name) ?? []).filter(other => other.replaceAll('-', ' ') !== name)
  return others.map(other => other.split(/[ -]/).map(text => ({ text, reach: 'inflected' as const })))
}

/** Words for a skill whose own name is an everyday word, so that it can't be looked for in every text: by slug. */
export const skillNames: ReadonlyMap<string, string> = new Map([
  ['golang', 'go'],
  ['rustlang', 'rust'],
])
