import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/load/catalogue.ts'
import { takeSnapshot } from './takeSnapshot.ts'

const seed = readFileSync(new URL('../../public/documents/lfx-2025-3.md', import.meta.url), 'utf8')
const pathOf = (id: string) => builtInCatalogue.find(entry => entry.id === id)?.path ?? ''

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function copy(documents: Record<string, string>) {
  const byPath = new Map(Object.entries(documents).map(([id, text]) => [pathOf(id), text]))
  return (await takeSnapshot(async path => byPath.get(path), folder)).map(({ id }) => id)
}

it('copies the three newest terms that hold projects, at their paths', async () => {
  const ids = ['lfx-2026-2', 'lfx-2026-1', 'lfx-2025-3', 'lfx-2025-2']
  const template = '# Term 03 - 2026\n\n## Timeline\n'
  const copied = await copy({ 'lfx-2026-3': template, ...Object.fromEntries(ids.map(id => [id, seed])) })
  expect(copied).toEqual(['lfx-2026-2', 'lfx-2026-1', 'lfx-2025-3'])
  expect(readFileSync(join(folder, pathOf('lfx-2026-1')), 'utf8')).toBe(seed)
})

it('copies nothing when nothing can be had', async () => {
  expect(await copy({})).toEqual([])
})
