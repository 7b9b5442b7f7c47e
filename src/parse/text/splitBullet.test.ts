import { expect, test } from 'vitest'
import { splitBullet } from './splitBullet.ts'

test.each([
  ['  - one', 2, true, 'one'],
  ['\t- one', 4, true, 'one'],
  ['10. ten', 0, true, 'ten'],
  ['text - with a dash', 0, false, 'text - with a dash'],
  ['-5 degrees', 0, false, '-5 degrees'],
  ['--flag', 0, false, '--flag'],
  ['---', 0, false, '---'],
  ['**bold**', 0, false, '**bold**'],
])('splitBullet: “%s”', (line, indent, hasBullet, rest) => {
  expect(splitBullet(line)).toEqual({ indent, hasBullet, rest })
})
