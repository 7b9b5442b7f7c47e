import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/load/catalogue.ts'
import { joinTerms } from '../../src/load/joinTerms.ts'
import { takeSnapshot } from './takeSnapshot.ts'

const seed = readFileSync(new URL('../../public/documents/lfx-2025-3.md', import.meta.url), 'utf8')
const newPath = 'programs/lfx-mentorship/2027/01-Mar-May/README.md'
const catalogue = joinTerms(builtInCatalogue, [newPath])
const pathOf = (id: string) => catalogue.find(entry => entry.id === id)?.path ?? ''

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function copy(documents: Record<string, string>) {
  const byPath = new Map(Object.entries(documents).map(([id, text]) => [pathOf(id), text]))
  return (await takeSnapshot(catalogue, async path => byPath.get(path), folder)).map(({ id }) => id)
}

it('copies the three newest terms that hold projects, at their paths', async () => {
  const ids = ['lfx-2026-2', 'lfx-2026-1', 'lfx-2025-3', 'lfx-2025-2']
  const template = '# Term 03 - 2026\n\n## Timeline\n'
  const copied = await copy({ 'lfx-2026-3': template, ...Object.fromEntries(ids.map(id => [id, seed])) })
  expect(copied).toEqual(['lfx-2026-2', 'lfx-2026-1', 'lfx-2025-3'])
  expect(readFileSync(join(folder, pathOf('lfx-2026-1')), 'utf8')).toBe(seed)
})

it('copies a term that the app does not know by itself', async () => {
  expect(await copy({ 'lfx-2027-1': seed, 'lfx-2026-2': seed })).toEqual(['lfx-2027-1', 'lfx-2026-2'])
  expect(readFileSync(join(folder, newPath), 'utf8')).toBe(seed)
})

it('copies nothing when nothing can be had', async () => {
  expect(await copy({})).toEqual([])
})
