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
export const phrasesOfNoSkill: ReadonlySet<string> = new Set(
  phrases.map(phrase =>
    splitWords(phrase)
      .map(({ lower }) => lower)
      .join(' '),
  ),
)

export const longestPhraseOfNoSkill = Math.max(
  ...[...phrasesOfNoSkill].map(phrase => phrase.split(' ').length),
)
