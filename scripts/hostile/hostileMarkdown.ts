import fc from 'fast-check'
import { payloads } from '../../e2e/hostile/payloads.ts'
import { parseTerm } from '../../src/parse/parseTerm.ts'
import { findLostLines } from '../../src/parse/testing/findLostWords.ts'

const marks = [
  '# ',
  '### ',
  '#### ',
  '- ',
  '  - ',
  '* ',
  '1. ',
  '> ',
  '```',
  '~~~',
  '<!--',
  '-->',
  '|',
  '| - | - |',
  '---',
  '===',
  '**',
  '_',
  '~~',
  '`',
  ':',
  '@',
  '(',
  ')',
  '[',
  '](',
  ']: ',
  '![',
  '<',
  '>',
  '</',
  '&#',
  ';',
  '\\',
  '\t',
  '    ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\u0301',
  '<details>',
  '</details>',
  '<summary>',
  '<br>',
  '[ ] ',
]

const words = [
  'Description:',
  'Expected Outcome:',
  '**Recommended Skills**:',
  'Mentor(s):',
  'Upstream Issue:',
  'LFX URL:',
  'Timeline',
  'Status: Planning',
  'Jane Doe (@jane, jane@a.example)',
  'https://github.com/a/b/issues/1',
  'a/b#1',
  'Go, Rust',
  '| Activity | Dates |',
  'Wed, July 2 - Tue, July 29, 2025 11AM PDT (18:00 UTC)',
  'Jan 31',
  '2025-02-30',
  '12/13',
  '24:00',
  'https://mentorship.lfx.linuxfoundation.org/project/a',
]

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...marks), weight: 4 },
  { arbitrary: fc.constantFrom(...words), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
  { arbitrary: fc.constantFrom(...payloads.map(({ markdown }) => markdown)), weight: 1 },
)

const line = fc
  .tuple(fc.constantFrom('', '- ', '- ', '  - ', '> ', '  '), fc.array(piece, { minLength: 1, maxLength: 5 }))
  .map(([start, pieces]) => start + pieces.join(''))

const start = fc.constantFrom(
  '',
  '### Org\n\n#### Chaos tests\n\n- Description: a\n- Mentor(s):\n  - Jane Doe (@jane)\n',
  '### Org\n\n#### Chaos tests\n\n',
  ...['Mentor(s)', 'Recommended Skills', 'Upstream Issue', 'LFX URL', 'Expected Outcome'].map(
    label => `### Org\n\n#### Chaos tests\n\n- Description: a\n- Mentor(s): b\n- ${label}: `,
  ),
  '### Timeline\n\n| Activity | Dates |\n| - | - |\n| Work starts | July 2, 2025 |\n',
)

/** Random documents: the beginnings of projects and timelines, and lines of marks, labels, dates and payloads. */
export const hostileMarkdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(start, fc.array(line, { maxLength: 12, size: 'max' })), {
    minLength: 1,
    maxLength: 3,
    size: 'max',
  })
  .map(parts => parts.map(([begin, lines]) => begin + lines.join('\n')).join('\n\n'))

/** Whether a text is read without a lost line; throws what the parser throws. */
export function isReadWhole(markdown: string): boolean {
  return findLostLines(markdown, parseTerm(markdown, 'lfx-2025-3')).length === 0
}
