import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { checkCheckout, followSaves, listDocuments, readDocument } from './localDocuments.mjs'

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

it('lists the documents, those in folders too', () => {
  mkdirSync(join(root, 'docs/programs/2027'))
  writeFileSync(join(root, 'docs/programs/2027/README.md'), '# Term')
  writeFileSync(join(root, 'docs/programs/logo.svg'), '')
  expect(listDocuments(join(root, 'docs'))).toEqual(['programs/2027/README.md', 'programs/README.md'])
})

it('notices every save, however often an editor puts another file in the place of the one before', async () => {
  const onSave = vi.fn()
  const stop = followSaves(join(root, 'docs'), onSave)
  for (const times of [1, 2, 3]) {
    writeFileSync(join(root, 'docs/programs/.swap'), `# Term, saved ${'again '.repeat(times)}`)
    renameSync(join(root, 'docs/programs/.swap'), join(root, 'docs/programs/README.md'))
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledTimes(times), { timeout: 5000 })
  }
  stop()
})
