import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { formatFeeds } from '../../scripts/feeds/formatFeeds.ts'
import { readTermDocuments } from '../../scripts/feeds/readTermDocuments.ts'
import type { When } from '../model/term.ts'
import { roles } from '../vocabulary/roles.ts'
import { readCalendar } from './testing/readCalendar.ts'

const corpus = resolve(process.env.CORPUS ?? '../shared/corpus')
const hasCorpus = existsSync(corpus)
if (!hasCorpus)
  console.warn(`Calendars of real documents are not checked: no corpus at ${corpus} (set CORPUS)`)
const folder = hasCorpus ? corpus : resolve('public/documents')
const documents = readTermDocuments(folder)
const dated = documents.filter(({ term }) => term.timeline.length > 0)
const feeds = new Map(formatFeeds(documents).map(({ file, text }) => [file, readCalendar(text).events]))

describe(`every term of ${hasCorpus ? 'the corpus' : 'the embedded documents'}`, () => {
  it('has a calendar, and every role has one', () => {
    expect([...feeds.keys()].sort()).toEqual(
      [...dated.map(({ term }) => term.id), ...roles].map(name => `${name}.ics`).sort(),
    )
  })

  it.each(dated)('$term.id has each date of its timeline, read back by ical.js', ({ term }) => {
    const events = feeds.get(`${term.id}.ics`) ?? []
    for (const { start, end, written, line } of term.timeline) {
      const own = events.filter(({ url }) => url?.endsWith(`L${line}`))
      expect(own.map(event => event.description).join()).toContain(written)
      expect(own.length).toBeGreaterThan(0)
      const ends = own.map(event => event.end)
      for (const expected of expectedEnds(end ?? start)) expect(ends, `line ${line}`).toContain(expected)
      if (end) expect(own.map(event => event.start)).toContain(start.date)
    }
  })

  it('gives each entry an identity of its own', () => {
    const everything = dated.flatMap(({ term }) => feeds.get(`${term.id}.ics`) ?? [])
    expect(new Set(everything.map(({ uid }) => uid)).size).toBe(everything.length)
  })

  it.each(roles)('puts the same entries into the calendar of a %s', role => {
    const everything = dated.flatMap(({ term }) => feeds.get(`${term.id}.ics`) ?? [])
    const own = feeds.get(`${role}.ics`) ?? []
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThan(everything.length)
    expect(everything).toEqual(expect.arrayContaining(own))
  })
})

/** What stands in the document: the deadline itself, the day after a civil day. All dates here are windows or deadlines. */
function expectedEnds({ date, instant, otherInstant, otherDate = date }: When): string[] {
  const own = instant === undefined ? dayAfter(date) : [instant, otherInstant ?? instant].sort()[0]
  return [...(own === undefined ? [] : [own]), ...(otherDate < date ? [dayAfter(otherDate)] : [])]
}

function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10)
}

describe('under four machine zones', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('is the same to the byte', () => {
    const made = ['Pacific/Auckland', 'UTC', 'Asia/Kolkata', 'America/Los_Angeles'].map(TZ => {
      process.env.TZ = TZ
      const midnight = new Date(2025, 6, 1).toISOString()
      return { midnight, texts: formatFeeds(readTermDocuments(folder)).map(({ text }) => text) }
    })
    // The zones did change.
    expect(made.map(({ midnight }) => midnight)).toEqual([
      '2025-06-30T12:00:00.000Z',
      '2025-07-01T00:00:00.000Z',
      '2025-06-30T18:30:00.000Z',
      '2025-07-01T07:00:00.000Z',
    ])
    const [first, ...others] = made.map(({ texts }) => texts)
    expect(first).toHaveLength(feeds.size)
    for (const other of others) expect(other).toEqual(first)
  }, 60_000)
})
