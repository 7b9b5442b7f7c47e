import fc from 'fast-check'
import { lexer, type Tokens, walkTokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { sampleProject } from '../../testing/sampleTerm.ts'
import { formatCsv } from './formatCsv.ts'
import { formatJson } from './formatJson.ts'
import { formatMarkdown } from './formatMarkdown.ts'
import type { HandOnRow } from './handOnRow.ts'
import type { Provenance } from './provenance.ts'

const provenance: Provenance = {
  view: 'LFX Mentorship 2025, Term 3: 1 of 39 projects, Skill: Rust',
  address: 'https://explorer.example/terms/lfx-2025-3?skill=rust',
  sourceUrl: 'https://github.com/cncf/mentoring/blob/main/README.md',
  readAt: '2025-08-05T12:00:00Z',
}
const project = sampleProject({
  title: 'Say "hello", then [wait]',
  organization: 'Podman',
  skills: ['Rust', 'C'],
  mentors: [{ name: 'Ada', github: 'ada', email: 'ada@example.org' }],
  upstreamIssues: [{ url: 'https://github.com/a/b/issues/1_(2)' }],
  lfxUrl: 'https://mentorship.lfx.linuxfoundation.org/project/1',
})
const row: HandOnRow = {
  project,
  term: 'LFX Mentorship 2025, Term 3',
  sourceUrl: 'https://github.com/cncf/mentoring/blob/main/README.md?plain=1#L12',
}
const titled = (title: string): HandOnRow => ({ ...row, project: { ...project, title } })

/** A reader of RFC 4180 of its own, so that the writer is not tested by itself. */
function readCsv(text: string): string[][] {
  const cells = [...text.replace(/^\uFEFF/, '').matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a list as CSV', () => {
  it('has a heading, a row per project and a line of provenance', () => {
    expect(readCsv(formatCsv([row], provenance))).toEqual([
      [
        'Project',
        'CNCF project',
        'Group',
        'Term',
        'Skills',
        'Mentors',
        'Upstream issues',
        'LFX page',
        'Source',
        'Note',
      ],
      [
        'Say "hello", then [wait]',
        'Podman',
        '',
        'LFX Mentorship 2025, Term 3',
        'Rust, C',
        'Ada (@ada)',
        'https://github.com/a/b/issues/1_(2)',
        'https://mentorship.lfx.linuxfoundation.org/project/1',
        row.sourceUrl,
        '',
      ],
      [
        expect.stringMatching(/^LFX Mentorship 2025, Term 3: 1 of 39 projects.*CC BY 4\.0.*as of 2025-08-05/),
        ...Array(9).fill(''),
      ],
    ])
  })

  it('lists several of a kind in one cell, and leaves empty what there is none of', () => {
    const full = sampleProject({
      title: 'Full',
      organization: 'Harbor',
      group: 'SIG Docs',
      skills: [],
      mentors: [{ name: 'Ada', github: 'ada' }, { name: 'Bo' }],
      upstreamIssues: [{ url: 'https://a.b/1' }, { url: 'https://a.b/2' }],
      lfxUrl: undefined,
    })
    const [, cells] = readCsv(formatCsv([{ ...row, project: full, note: 'mine, "really"' }], provenance))
    expect(cells).toEqual([
      'Full',
      'Harbor',
      'SIG Docs',
      'LFX Mentorship 2025, Term 3',
      '',
      'Ada (@ada), Bo',
      'https://a.b/1 https://a.b/2',
      '',
      row.sourceUrl,
      'mine, "really"',
    ])
  })

  it('begins with a byte order mark, quotes every cell, ends every line', () => {
    const text = formatCsv([], provenance)
    expect(text.startsWith('\uFEFF"Project","CNCF project",')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text.endsWith(',""\r\n')).toBe(true)
    expect(text.split('\r\n').map(line => line.replace('\uFEFF', '').slice(0, 1))).toEqual(['"', '"', ''])
  })

  it.each(['a=1', "'=1", '1-1', 'a\t=1', ''])('leaves %j as it is', title => {
    expect(readCsv(formatCsv([titled(title)], provenance))[1]?.[0]).toBe(title)
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r=1',
    '＝1',
    '\0=1',
    '\u200b=1',
    '\u00ad\u202e=1',
  ])('runs no formula: %j', title => {
    const [, cells] = readCsv(formatCsv([titled(title)], provenance))
    expect(cells?.[0]).toBe(`'${title}`)
  })

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const [, cells] = readCsv(formatCsv([titled(text)], provenance))
        expect([text, `'${text}`]).toContain(cells?.[0])
      }),
    )
  })
})

describe('a list as JSON', () => {
  it('holds the model without mail addresses, and its provenance', () => {
    const read = JSON.parse(formatJson([row], provenance))
    expect(read.provenance).toContain('CC BY 4.0')
    expect(read.projects[0].mentors).toEqual([{ name: 'Ada', github: 'ada' }])
    expect(read.projects[0].title).toBe(project.title)
    expect(JSON.stringify(read)).not.toContain('ada@example.org')
  })

  it('says of each project its term, its lines and the note', () => {
    const text = formatJson([{ ...row, note: 'mine' }, row], provenance)
    const [first, second] = JSON.parse(text).projects
    expect(first).toMatchObject({
      term: row.term,
      sourceUrl: row.sourceUrl,
      note: 'mine',
      skills: ['Rust', 'C'],
    })
    expect(second.note).toBeUndefined()
    expect(first.project).toBeUndefined()
    expect(text.startsWith('{\n  "provenance": "')).toBe(true)
    expect(text.endsWith('\n}\n')).toBe(true)
  })
})

describe('a list as Markdown', () => {
  it('is one item per project, with its links', () => {
    const [item] = formatMarkdown([row], provenance).split('\n')
    expect(item).toBe(
      `- [Say "hello", then \\[wait\\]](${row.sourceUrl}): Podman; Rust, C; ` +
        '[issue](https://github.com/a/b/issues/1_%282%29), [LFX](https://mentorship.lfx.linuxfoundation.org/project/1)',
    )
  })

  it('ends with a sentence on whose words these are', () => {
    expect(formatMarkdown([], { ...provenance, view: 'A_view' })).toBe(
      '\nA\\_view. Contents by the CNCF mentoring community, CC BY 4.0, from ' +
        'https://github.com/cncf/mentoring/blob/main/README.md as of 2025-08-05T12:00:00Z. ' +
        'View: https://explorer.example/terms/lfx-2025-3?skill=rust\n',
    )
    expect(formatMarkdown([row, row], provenance).split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^- \[Say/),
      expect.stringMatching(/^- \[Say/),
      '',
    ])
  })

  it('leaves out what there is none of', () => {
    const bare = { ...project, skills: [], upstreamIssues: [], lfxUrl: undefined }
    const item = (given: Partial<HandOnRow>) =>
      formatMarkdown([{ ...row, ...given }], provenance).split('\n')[0]
    expect(item({ project: { ...bare, title: 'T' } })).toBe(`- [T](${row.sourceUrl}): Podman`)
    expect(item({ project: { ...bare, title: 'T', skills: ['C'] }, note: 'my *note*' })).toBe(
      `- [T](${row.sourceUrl}): Podman; C; my \\*note\\*`,
    )
    const issues = [{ url: 'https://a.b/1' }, { url: 'https://a.b/2' }]
    expect(item({ project: { ...bare, title: 'T', upstreamIssues: issues } })).toBe(
      `- [T](${row.sourceUrl}): Podman; [issue](https://a.b/1), [issue](https://a.b/2)`,
    )
  })

  it.each([
    ['a\nb \t c', 'a b c'],
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['[a]>b~c|d', '\\[a\\]\\>b\\~c\\|d'],
    ['a\\b', 'a\\\\b'],
    ['a<b<c', 'a&lt;b&lt;c'],
    ['a @ b # c', 'a @ b # c'],
    ['#a C#', '#a C#'],
    ['gh-a xgh-1 Gh-1', 'gh-a xgh-1 Gh&#45;1'],
    ['a: b:/c ftp://d', 'a: b:/c ftp&#58;//d'],
    ['awww.b WWW.c www', 'awww.b WWW&#46;c www'],
    ['@a @b', '&#64;a &#64;b'],
  ])('shows %j in a title as it is', (title, written) => {
    expect(formatMarkdown([titled(title)], provenance)).toContain(`- [${written}](`)
  })

  it('keeps the target of a link in one piece', () => {
    const sourceUrl = 'https://a.b/(c) d<e>\\f\tg'
    expect(formatMarkdown([{ ...row, sourceUrl }], provenance)).toContain(
      '](https://a.b/%28c%29%20d%3ce%3e%5cf%09g)',
    )
  })

  it.each([
    ['@team', '&#64;team'],
    ['see #123', 'see &#35;123'],
    ['a/b#123', 'a/b&#35;123'],
    ['https://evil.example/x', 'https&#58;//evil.example/x'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['jane@a.example', 'jane&#64;a.example'],
    ['GH-12', 'GH&#45;12'],
  ])('calls nobody, and leads nowhere, by %j in a title', (title, written) => {
    expect(formatMarkdown([titled(title)], provenance)).toContain(`- [${written}](`)
    const inline = lexer(formatMarkdown([{ ...titled('x'), note: title }], provenance))
    const links: string[] = []
    walkTokens(inline, token => void (token.type === 'link' && links.push(token.raw)))
    expect(
      links.every(
        raw =>
          raw.startsWith('[') || raw.includes('explorer.example') || raw.startsWith(provenance.sourceUrl),
      ),
    ).toBe(true)
  })

  it('makes no other link or element of a title, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]()<>!`*_\\~|#\n a:/') }), title => {
        const markdown = formatMarkdown([titled(`x${title}`)], provenance)
        const links: string[] = []
        const html: string[] = []
        walkTokens(lexer(markdown), token => {
          if (token.type === 'link' || token.type === 'image') links.push((token as Tokens.Link).href)
          if (token.type === 'html') html.push(token.raw)
        })
        expect(links.filter(href => !href.startsWith('https://'))).toEqual([])
        expect(html).toEqual([])
      }),
    )
  })
})
