import { describe, expect, it } from 'vitest'
import type { Project } from '../../model/term.ts'
import { makeProject } from '../testing/anyProject.ts'
import { indexAll } from '../testing/indexAll.ts'
import { matchPart } from './matchPart.ts'
import { parseQuery } from './query.ts'
import { understandPart } from './understandPart.ts'

type Given = Partial<Project>
const titled = (...titles: string[]): Given[] => titles.map(title => ({ title }))

/** The rows that meet a query of one part, the best first. */
function matched(q: string, projects: readonly Given[]): string {
  const index = indexAll(
    projects.map((given, at) => makeProject({ id: `${at}`, organization: 'x', ...given })),
  )
  const [part] = parseQuery(q)
  if (!part) throw new Error(`${q} is no part`)
  const scores = matchPart(index, understandPart(part, index))
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .map(([row]) => row)
    .join(' ')
}

describe('which rows meet a part', () => {
  it.each<[string, string, Given[]]>([
    ['mesh', '0', titled('The mesh', 'Other')],
    ['mesh', '', titled('Other')],
    ['mesh', '', []],
    // Parts of words: as far as they have been typed, but not their other forms.
    ['telem', '0', titled('OpenTelemetry', 'Other')],
    ['etry', '', titled('OpenTelemetry')],
    ['tests', '', titled('UnitTest')],
    // A technology is the beginning of names of organizations only.
    ['wasm', '1', [{ title: 'Wasmer' }, { organization: 'WasmEdge' }]],
    ['wasm', '0', titled('Wasm', 'Wasmer')],
    // A field.
    ['title:mesh', '0', [{ title: 'Mesh' }, { description: 'Mesh' }]],
    ['skill:mesh', '0', [{ skills: ['Mesh'] }, { title: 'Mesh' }]],
    // Where links lead is only found by addresses.
    ['docs', '', [{ description: '[a](https://b.org/docs)' }]],
    ['b.org/docs', '0', [{ description: '[a](https://b.org/docs)' }, { title: 'b org' }]],
    // Or, without a dot or a slash, by the id of an LFX page.
    ['42557ffb', '', [{ lfxUrl: 'https://lfx.org/project/42557ffb-deb4' }]],
    ['42557ffb-deb4', '0', [{ lfxUrl: 'https://lfx.org/project/42557ffb-deb4' }, { title: 'deb4' }]],
  ])('%s: %j', (q, rows, projects) => {
    expect(matched(q, projects)).toBe(rows)
  })

  it.each<[string, string, Given[]]>([
    ['"unit tests of it"', '0', titled('All unit tests of it', 'Tests of it, unit', 'Unit tests')],
    ['"unit tests"', '0', titled('Unit tests', 'Unit test', 'Tests unit', 'Unit x tests')],
    // Unfinished: the last word only begins.
    ['"unit te', '0 1', titled('Unit tests', 'Unit test', 'Unites')],
    ['end-to-en', '', titled('The end to')],
    ['to-end', '0', titled('End to end to')],
    ['"google docs"', '', [{ description: '[a](https://google.com/docs)', title: 'Google' }]],
    ['"google.com/docs"', '0', [{ description: '[a](https://google.com/docs)' }, { title: 'docs' }]],
    ['title:"unit tests"', '1', [{ description: 'Unit tests' }, { title: 'Unit tests' }]],
    // Neither word alone, however rare.
    ['"rare common"', '', titled('Common', 'Common', 'Rare')],
    ['"common rare"', '2', titled('Common', 'Common', 'Common rare')],
    ['"rare common"', '2', titled('Rare', 'Rare', 'Rare common')],
    // Another way to say it, of one word or several.
    ['e2e', '0 1', titled('End to end', 'e2e')],
    ['node-js', '0 1', titled('Node js', 'nodejs')],
  ])('as a phrase: %s: %j', (q, rows, projects) => {
    expect(matched(q, projects)).toBe(rows)
  })
})

describe('how much it says', () => {
  it.each<[string, string, Given[]]>([
    ['a title more than an organization', '1 0', [{ organization: 'Mesh' }, { title: 'Mesh' }]],
    ['twice more than once', '1 0', titled('Mesh', 'Mesh of the mesh')],
    [
      'twice in one text less than in two',
      '1 0',
      [{ title: 'Mesh mesh' }, { title: 'Mesh', organization: 'Mesh' }],
    ],
    [
      'ten times in prose less than once in a title',
      '1 0',
      [{ description: 'mesh '.repeat(10) }, { title: 'Mesh' }],
    ],
    ['the word itself more than a form of it', '1 0', titled('Meshes', 'Mesh')],
    ['a form more than a beginning', '1 0', titled('Meshery', 'Meshs')],
    [
      'a part of a word in a title less than the word in prose',
      '1 0',
      [{ title: 'FooMesh' }, { description: 'A mesh' }],
    ],
    ['a part is still more than nothing', '0', titled('FooMesh', 'Other')],
    [
      'where a link leads less than what is said',
      '1 0',
      [{ fields: [{ label: 'Mesh', markdown: '', line: 1 }] }, { summary: 'mesh' }],
    ],
  ])('%s', (_, rows, projects) => {
    expect(matched('mesh', projects)).toBe(rows)
  })

  it('a phrase says as much as its text weighs, once', () => {
    const rows = [{ summary: 'unit tests, unit tests' }, { title: 'Unit tests' }, { summary: 'Unit tests' }]
    expect(matched('"unit tests"', rows)).toBe('1 0 2')
  })

  it('a text that has a word twice over, whole and as a part, has the phrase once', () => {
    // 'tests' is the rarer word, and in the first title also a part of a word.
    const rows = [{ title: 'The unit tests, UnitTests' }, { title: 'Unit tests', summary: 'Unit tests' }]
    expect(matched('"unit tests"', rows)).toBe('1 0')
  })

  it('the fewer rows have it', () => {
    const best = (q: string, projects: readonly Given[]) => {
      const index = indexAll(projects.map((given, at) => makeProject({ id: `${at}`, ...given })))
      const [part] = parseQuery(q)
      return part ? Math.max(...matchPart(index, part).values()) : 0
    }
    const projects = titled('Mesh', 'Unit', 'Mesh', 'Mesh', 'Other')
    expect(best('mesh', projects)).toBeCloseTo(6 * Math.log(1 + 5 / 3))
    expect(best('unit', projects)).toBeCloseTo(6 * Math.log(1 + 5 / 1))
  })
})
