import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkCheckout, readDocument } from './localDocuments.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'checkout-'))
  mkdirSync(join(root, 'docs/programs'), { recursive: true })
  writeFileSync(join(root, 'docs/programs/README.md'), '# Term')
  writeFileSync(join(root, 'docs/secret.txt'), 'secret')
  writeFileSync(join(root, 'outside.md'), '# Outside')
})
afterEach(() => rmSync(root, { recursive: true }))

it('hands out the Markdown files of the folder', () => {
  expect(String(readDocument(join(root, 'docs'), '/programs/README.md'))).toBe('# Term')
})

it.each(['/../outside.md', '/secret.txt', '/programs', '/programs/other.md', '/'])(
  'and nothing at %s',
  path => {
    expect(readDocument(join(root, 'docs'), path)).toBeUndefined()
  },
)

it('says when a folder is no checkout', () => {
  expect(() => checkCheckout(join(root, 'docs'))).not.toThrow()
  expect(() => checkCheckout(root)).toThrow('has no folder "programs"')
})
