import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { bannedInWorkers, findBannedUses } from '../scripts/architecture/bannedUses.ts'
import { checkArchitecture, type Rule } from '../scripts/architecture/checkArchitecture.ts'
import { readModule } from '../scripts/architecture/readModule.ts'

// How files are read and what is banned where: scripts/architecture/.

const react = ['react', 'react-dom', '@tanstack/react-router']
const knowledge = ['src/model', 'src/vocabulary']
const belowViews = [...knowledge, 'src/explore', 'src/calendar', 'src/time', 'src/load', 'src/ui']

/** Who may import what. Arrows only go up this list: a file knows folders that stand before its own. */
const rules: Rule[] = [
  { folder: 'docs', folders: [], packages: [] }, // the source page quotes docs/notices.md
  { folder: 'src/model', folders: [], packages: [], isPure: true },
  { folder: 'src/vocabulary', folders: [], packages: [], isPure: true },
  { folder: 'src/parse/timeline', folders: knowledge, packages: ['luxon'], isPure: true },
  { folder: 'src/parse', folders: [...knowledge, 'src/parse/timeline'], packages: ['marked'], isPure: true },
  { folder: 'src/texts', folders: [], packages: ['marked'], isPure: true },
  { folder: 'src/explore', folders: knowledge, packages: [], isPure: true },
  { folder: 'src/calendar', folders: knowledge, packages: [], isPure: true },
  { folder: 'src/time', folders: knowledge, packages: [], isPure: true },
  {
    folder: 'src/load',
    folders: ['src/model', 'src/parse', 'src/texts'],
    packages: [],
    doesInputOutput: true,
  },
  { folder: 'src/ui', folders: [], packages: react },
  {
    folder: 'src/views/markdown',
    folders: ['src/vocabulary', 'src/texts', 'src/ui'],
    packages: ['react', 'marked'],
  },
  {
    folder: 'src/views',
    folders: [...belowViews, 'src/texts', 'src/views/markdown', 'docs'],
    packages: [...react, '@tanstack/react-table', '@tanstack/react-virtual'],
  },
  { folder: 'src/routes', folders: [...belowViews, 'src/views', 'src/views/markdown'], packages: react },
  { folder: 'src', folders: ['src/load', 'src/ui', 'src/routes', 'src/views'], packages: react },
]

it('holds in every file of src', () => {
  expect(checkArchitecture(readSources(), rules)).toEqual([])
})

it.each(['marked', 'luxon'])('%s, which reads documents in the worker, asks for nothing', name => {
  const path = fileURLToPath(import.meta.resolve(name))
  expect(findBannedUses(readModule(path, readFileSync(path, 'utf8')).uses, bannedInWorkers)).toEqual([])
})

function readSources(): Map<string, string> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const paths = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .filter(path => /\.tsx?$/.test(path))
  return new Map(paths.map(path => [path, readFileSync(`${root}/${path}`, 'utf8')]))
}
