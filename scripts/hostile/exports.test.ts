import { lexer, type Token, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { payloads } from '../../e2e/hostile/payloads.ts'
import { formatCalendar } from '../../src/calendar/formatCalendar.ts'
import { formatCsv } from '../../src/explore/handOn/formatCsv.ts'
import { formatMarkdown } from '../../src/explore/handOn/formatMarkdown.ts'
import { sampleProject } from '../../src/testing/sampleTerm.ts'

// What leaves the app as a file or by the clipboard, made of the payloads of e2e/hostile and of what attacks
// spreadsheets and calendars.

const attacks = [
  ...payloads.map(({ markdown }) => markdown),
  ...['=', '+', '-', '@', '\t=', '\r=', ' =', '\n=', '＝', '\u00a0='].map(
    start => `${start}HYPERLINK("https://evil.example")`,
  ),
  'a\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\nEND:VALARM',
  'a\nATTACH:file:///etc/passwd',
  'a\u2028END:VCALENDAR',
  'a;b,c\\nATTENDEE:mailto:x@evil.example',
]

const provenance = {
  view: 'LFX Mentorship 2025, Term 3',
  address: 'https://explorer.example/terms/lfx-2025-3',
  sourceUrl: 'https://github.com/cncf/mentoring/blob/main/README.md',
  readAt: '2025-08-05T12:00:00Z',
}

const rowOf = (attack: string) => ({
  project: sampleProject({
    title: attack,
    organization: attack,
    skills: [attack],
    mentors: [{ name: attack, github: attack, email: attack }],
    upstreamIssues: [{ url: `https://a.example/${attack}` }],
  }),
  term: 'LFX Mentorship 2025, Term 3',
  sourceUrl: provenance.sourceUrl,
  note: attack,
})

/** All tokens but those inside a link: marked takes the backslashes out of its text before it reads it. */
function collect(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(token => {
    if (token.type === 'link') return [token]
    const parts: Token[] = token.type === 'list' ? token.items : ((token as Tokens.Generic).tokens ?? [])
    return [token, ...collect(parts)]
  })
}

describe('hostile texts in', () => {
  it('a table for spreadsheets are one cell each, and none is a formula', () => {
    const csv = formatCsv(attacks.map(rowOf), provenance)
    const cells = [...csv.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) => cell)
    // Ten columns in every row: the headings, the attacks, and the last one that tells where it all comes from.
    expect(csv.slice(1).replaceAll(/"(?:[^"]|"")*"/g, '')).toBe(
      `${','.repeat(9)}\r\n`.repeat(1 + attacks.length + 1),
    )
    expect(cells.filter(cell => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
  })

  it('a list for chats stay in their item, without HTML and without an address of their own', () => {
    for (const attack of attacks) {
      const tokens = lexer(formatMarkdown([rowOf(attack)], provenance))
      expect(tokens.map(({ type }) => type).filter(type => type !== 'space')).toEqual(['list', 'paragraph'])
      const inside = collect(tokens)
      expect(inside.filter(({ type }) => /^(?:html|image|code|table|heading|def)$/.test(type))).toEqual([])
      const links = inside.filter((token): token is Tokens.Link => token.type === 'link')
      expect(links.filter(({ href }) => !/^(?:https?|mailto):/.test(href))).toEqual([])
    }
  })

  it('a calendar add no line of their own', () => {
    const event = {
      uid: 'a@mentorship-explorer',
      url: provenance.sourceUrl,
      span: { kind: 'days' as const, start: '2025-10-14', end: '2025-10-15' },
      asOf: Date.UTC(2025, 7, 1),
    }
    const calendarOf = (text: string) =>
      formatCalendar([{ ...event, title: text, description: text }], { name: text })
    const names = (calendar: string) =>
      calendar
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map(line => line.replace(/[:;].*/s, ''))
    const plain = names(calendarOf('plain'))
    for (const attack of attacks) expect(names(calendarOf(attack))).toEqual(plain)
  })
})
