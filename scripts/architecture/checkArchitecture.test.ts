import { describe, expect, it } from 'vitest'
import { checkArchitecture, type Rule } from './checkArchitecture.ts'

const rules: Rule[] = [
  { folder: 'src/model', folders: [], packages: [], isPure: true },
  { folder: 'src/parse', folders: ['src/model'], packages: ['marked'], isPure: true },
  { folder: 'src/parse/timeline', folders: ['src/model'], packages: ['luxon'], isPure: true },
  { folder: 'src/load', folders: ['src/model', 'src/parse'], packages: [], doesInputOutput: true },
  { folder: 'src/views', folders: ['src/model', 'src/load'], packages: ['react', 'react-dom'] },
]

const check = (path: string, source: string) => checkArchitecture(new Map([[path, source]]), rules)

describe('imports', () => {
  it.each([
    ['an arrow that goes up', "import { x } from '../views/b.ts'"],
    ['a type-only arrow', "import type { X } from '../views/b.ts'"],
    ['a type imported inline', "type X = import('../views/b.ts').X"],
    ['a lazy arrow', "const page = () => import('../views/b.ts')"],
    ['an arrow for its effect', "import '../views/b.ts'"],
    ['a worker', "new Worker(new URL('../views/b.ts', import.meta.url))"],
    ['a query behind the name', "import b from '../views/b.ts?worker'"],
  ])('refuses %s', (_what, source) => {
    expect(check('src/load/a.ts', source)).toEqual([
      'src/load/a.ts imports src/views/b.ts, which is not for src/load',
    ])
  })

  it('refuses a package that is not for the folder, whatever a longer name allows', () => {
    expect(check('src/parse/a.ts', "import { DateTime } from 'luxon'")).toEqual([
      'src/parse/a.ts imports luxon, which is not for src/parse',
    ])
    expect(check('src/parse/timeline/a.ts', "import { DateTime } from 'luxon'")).toEqual([])
  })

  it.each([
    ['an index file', 'src/model/index.ts', 'export const a = 1', 'is an index file'],
    ['a file that forwards all', 'src/model/a.ts', "export * from './term.ts'", 'passes on ./term.ts'],
    ['a name that is forwarded', 'src/model/a.ts', "export { a } from './term.ts'", 'passes on ./term.ts'],
    [
      'what serves tests',
      'src/model/a.ts',
      "import './testing/b.ts'",
      'imports src/model/testing/b.ts, which is for tests',
    ],
    ['a folder without a rule', 'lib/a.ts', 'export const a = 1', 'lies in a folder that has no rule'],
  ])('refuses %s', (_what, path, source, breach) => {
    expect(check(path, source)).toEqual([expect.stringContaining(`${path} ${breach}`)])
  })

  it.each([
    ['an arrow that goes down', 'src/load/a.ts', "import type { Term } from '../model/term.ts'"],
    ['a file of the same folder', 'src/parse/a.ts', "import { b } from './b.ts'"],
    ['a folder below with the same rule', 'src/views/a.ts', "import { b } from './table/b.ts'"],
    ['anything in a test', 'src/model/a.test.ts', "import { parseTerm } from '../parse/parseTerm.ts'"],
    ['anything in what serves tests', 'src/model/testing/any.ts', "import fc from 'fast-check'"],
    ['a subpath of a package', 'src/views/main.tsx', "import { createRoot } from 'react-dom/client'"],
  ])('allows %s', (_what, path, source) => {
    expect(check(path, source)).toEqual([])
  })

  it('refuses a cycle of folders, and names the way round', () => {
    const sources = new Map([
      ['src/views/table/a.ts', "import '../project/b.ts'"],
      ['src/views/project/b.ts', "import '../text/c.ts'"],
      ['src/views/text/c.ts', "import '../table/d.ts'"],
      ['src/views/table/d.ts', ''],
    ])
    expect(checkArchitecture(sources, rules)).toEqual([
      'src/views/project → src/views/text → src/views/table → src/views/project is a cycle',
    ])
  })
})

describe('banned uses', () => {
  it.each([
    ['the clock', 'src/parse/a.ts', 'export const now = () => Date.now()', 'line 1 uses Date.now'],
    [
      'the clock by a constructor',
      'src/parse/a.ts',
      '\nexport const now = new Date()',
      'line 2 uses new Date()',
    ],
    [
      "the machine's zone",
      'src/parse/a.ts',
      "new Intl.DateTimeFormat('en')",
      'uses new Intl.DateTimeFormat()',
    ],
    ["luxon's default zone", 'src/parse/a.ts', "DateTime.fromISO('2025-08-12')", 'uses DateTime.fromISO()'],
    ['the browser', 'src/model/a.ts', 'export const width = window.innerWidth', 'uses window'],
    ['the network outside load', 'src/views/a.tsx', "fetch('/a')", 'uses fetch'],
    [
      'HTML text in an attribute',
      'src/views/a.tsx',
      '<p dangerouslySetInnerHTML={x} />',
      '.dangerouslySetInnerHTML',
    ],
    ['HTML text in a property', 'src/load/a.ts', "x.innerHTML = ''", 'uses .innerHTML'],
    ['HTML text in a quoted property', 'src/load/a.ts', "x['innerHTML'] = ''", 'uses .innerHTML'],
  ])('refuses %s', (_what, path, source, breach) => {
    expect(check(path, source)).toEqual([expect.stringContaining(breach)])
  })

  it.each([
    '<p {...{ dangerouslySetInnerHTML: x }} />',
    "<p {...{ 'dangerouslySetInnerHTML': x }} />",
    '<x srcDoc={y} />',
    'x.setHTMLUnsafe(y)',
    'Document.parseHTMLUnsafe(y)',
    'document.writeln(y)',
    'window.document.write(y)',
    'Function(y)()',
    'new Function(y)()',
    'globalThis.eval(y)',
    "setTimeout('y')",
    'window.setTimeout(`y`)',
    "x.setAttribute('onclick', y)",
    'Object.assign(x, { innerHTML: y })',
    '<a href={y} title={() => 1 > 2}>y</a>',
    '<img src={y} />',
    '<iframe src={y} />',
    'navigator.sendBeacon(y)',
  ])('refuses %s', source => {
    expect(check('src/views/a.tsx', source)).not.toEqual([])
  })

  it.each(["<a href='#main'>y</a>", 'setTimeout(() => y, 1)', '<Link to={y} />'])('allows %s', source => {
    expect(check('src/views/a.tsx', source)).toEqual([])
  })

  it.each([
    ['a moment that is given', 'src/parse/a.ts', "new Date(0); DateTime.fromISO(text, { zone: 'utc' })"],
    [
      'a variable named like a global',
      'src/parse/a.ts',
      'const read = (document: string) => document.length',
    ],
    [
      'a property named like a global',
      'src/parse/a.ts',
      "entry.document; const a = { fetch: 1, window: '' }",
    ],
    [
      'words in comments and strings',
      'src/parse/a.ts',
      '// Date.now() and innerHTML\nexport const a = "fetch(x)"',
    ],
    ['the network in load', 'src/load/a.ts', "fetch('/a'); indexedDB.open('a')"],
    ['the clock outside pure folders', 'src/views/a.ts', 'Date.now()'],
  ])('allows %s', (_what, path, source) => {
    expect(check(path, source)).toEqual([])
  })
})

describe('what runs in a worker', () => {
  const checkBehindWorker = (source: string, importing = "import { b } from '../parse/b.ts'") =>
    checkArchitecture(
      new Map([
        ['src/load/a.worker.ts', importing],
        ['src/parse/b.ts', "import { c } from '../model/c.ts'"],
        ['src/model/c.ts', source],
      ]),
      rules,
    ).filter(breach => breach.includes(' runs in '))

  it.each([
    "fetch('/a')",
    "self.fetch('/a')",
    "globalThis.fetch('/a')",
    'new XMLHttpRequest()',
    "new self.WebSocket('wss://a.example')",
    "new EventSource('/a')",
    "importScripts('/a.js')",
    "self.importScripts('/a.js')",
    "navigator.sendBeacon('/a')",
    'import(name)',
    "new Worker('/a.js')",
    "caches.open('a')",
  ])('refuses %s, however far from the worker', source => {
    expect(checkBehindWorker(source)).toEqual([
      expect.stringMatching(/^src\/model\/c\.ts runs in src\/load\/a\.worker\.ts: line 1 uses /),
    ])
  })

  it('refuses it in the worker itself, where the folder may', () => {
    expect(check('src/load/a.worker.ts', "fetch('/a')")).toEqual([
      'src/load/a.worker.ts runs in src/load/a.worker.ts: line 1 uses fetch: where a document is read, nothing is asked for',
    ])
    expect(check('src/load/a.ts', "fetch('/a')")).toEqual([])
  })

  it('does not follow types, which are no code', () => {
    expect(checkBehindWorker("fetch('/a')", "import type { B } from '../parse/b.ts'")).toEqual([])
  })
})
