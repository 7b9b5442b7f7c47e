import { expect, test } from 'vitest'
import { splitBullet } from './splitBullet.ts'

test.each([
  ['  - one', 2, true, 'one'],
  ['\t- one', 4, true, 'one'],
  ['10. ten', 0, true, 'ten'],
  ['– one', 0, true, 'one'],
  ['- [ ] one', 0, true, 'one'],
  ['- [x] one', 0, true, 'one'],
  ['- [x](https://a.b)', 0, true, '[x](https://a.b)'],
  ['—one', 0, false, '—one'],
  ['text - with a dash', 0, false, 'text - with a dash'],
  ['-5 degrees', 0, false, '-5 degrees'],
  ['--flag', 0, false, '--flag'],
  ['---', 0, false, '---'],
  ['**bold**', 0, false, '**bold**'],
])('splitBullet: “%s”', (line, indent, hasBullet, rest) => {
  expect(splitBullet(line)).toEqual({ indent, hasBullet, rest })
})
