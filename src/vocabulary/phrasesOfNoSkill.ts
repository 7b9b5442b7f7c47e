import { splitWords } from './splitWords.ts'

/** What has a skill's name in it and means something else. */
const phrases = [
  'R&D',
  'R and D',
  'BSD license',
  'BSD licensed',
  'State of flux',
  'Backstage access',
  'Networking events',
  'Networking opportunities',
  'Standard compliance',
  'Standards compliance',
  'Specification compliance',
  'Spec compliance',
  'Ray tracing',
  'LSM tree',
  'LSM trees',
  'Arrow key',
  'Arrow keys',
  'Arrow function',
  'Arrow functions',
  'Swift communication',
  'Swift feedback',
  'Swift decision',
  'Fluid communication',
  'Fluid dynamics',
  'Temporal logic',
  'Temporal reasoning',
  'Temporal data',
  'Contour lines',
  'Contour plots',
  'Electron microscopy',
  'Notary public',
  'Shell company',
  'Rust removal',
  'Express delivery',
  'Volcano plot',
  'Volcano plots',
  'Iceberg model',
]

/** In lower-case words: 'ray tracing'. */
export const phrasesOfNoSkill = new Set<string>()

/** The first word of a phrase → how many words the longest phrase has that begins so. */
export const longestPhraseFrom = new Map<string, number>()

for (const phrase of phrases) {
  const words = splitWords(phrase).map(({ lower }) => lower)
  const first = words[0] ?? ''
  phrasesOfNoSkill.add(words.join(' '))
  longestPhraseFrom.set(first, Math.max(words.length, longestPhraseFrom.get(first) ?? 0))
}
