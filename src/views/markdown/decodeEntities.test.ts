import { expect, it } from 'vitest'
import { decodeEntities } from './decodeEntities.ts'

// Named ones as the HTML standard has them: https://html.spec.whatwg.org/entities.json
it.each([
  ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
  ['a&nbsp;b', 'a\u00a0b'],
  ['&ndash; &mdash; &hellip;', '– — …'],
  ['&lsquo;&rsquo;&ldquo;&rdquo;', '‘’“”'],
  ['&bull; &middot; &times;', '• · ×'],
  ['&rarr; &larr;', '→ ←'],
  ['&copy; &reg; &trade;', '© ® ™'],
  ['caf&eacute;', 'café'],
  ['&#65;&#x42;&#X43;&#0068;', 'ABCD'],
  ['&#128640; &#x1F680;', '🚀 🚀'],
  ['&#1114111;', '\u{10ffff}'],
  ['&#xD7FF;&#xE000;', '\ud7ff\ue000'],
])('%j is read as %j', (written, read) => {
  expect(decodeEntities(written)).toBe(read)
})

it.each(['&#0;', '&#1114112;', '&#xD800;', '&#xDFFF;', '&#55296;'])('%s names no character', written => {
  expect(decodeEntities(`a${written}b`)).toBe('a\ufffdb')
})

it.each([
  '&',
  '&;',
  '&#;',
  '&#x;',
  '&amp',
  'a & b; c',
  '&nope;',
  '&toString;',
  '&#12345678;',
  '&#xg;',
  '&#x1234567;',
  '&a;',
  '&abcdefghi;',
  '&amp ;',
  '& amp;',
  '#65;',
  '&AMP;',
])('%s stays as it is written', written => {
  expect(decodeEntities(written)).toBe(written)
})
