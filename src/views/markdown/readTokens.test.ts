import { Lexer } from 'marked'
import { expect, test, vi } from 'vitest'
import { prepareTokens, readTokens } from './readTokens.ts'

const text =
  'It’s **bold**, `code`, [a link](https://example.org) and ~~gone~~.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'

test('the expressions of marked are used ahead, and stand as they stood', async () => {
  const before = readTokens(text)
  const used = new Set<RegExp>()
  const { exec } = RegExp.prototype
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, given) {
    used.add(this)
    return exec.call(this, given)
  })
  await prepareTokens()
  vi.restoreAllMocks()

  const { block, inline } = Lexer.rules
  const rules = [...Object.values(block.gfm), ...Object.values(inline.gfm)].filter(
    rule => rule instanceof RegExp,
  )
  expect(rules.length).toBeGreaterThan(20)
  expect(rules.filter(rule => !used.has(rule))).toEqual([])
  expect(rules.filter(rule => rule.lastIndex !== 0)).toEqual([])
  expect(readTokens(text)).toEqual(before)
})
