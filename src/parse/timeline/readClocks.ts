import type { ZoneMeaning } from '../../vocabulary/zoneAbbreviations.ts'
import { isMark, type Piece, type Read } from './piece.ts'
import type { ScannedText, WrittenClock } from './writtenDate.ts'

/** '9 AM PT / 12 PM ET / 16:00 UTC / 21:30 IST': nobody names more zones, and a longer row must not cost time. */
const mostClocks = 8

/** Times of one moment: '11AM PDT', '11AM PDT / 18:00 UTC', '9:00 AM PT = 16:00 UTC', '(18:00 UTC)' is the bracket's. */
export function readClocks(scanned: ScannedText, index: number): Read<WrittenClock[]> | undefined {
  const first = readClock(scanned, index)
  if (!first) return undefined
  const clocks = [...first.value]
  let { next } = first
  while (clocks.length < mostClocks) {
    const further = readFurtherClock(scanned, next)
    if (!further || !clocks[0]?.zone || !further.value[0]?.zone) break
    clocks.push(...further.value)
    next = further.next
  }
  return { value: clocks, next }
}

function readFurtherClock(scanned: ScannedText, index: number) {
  const piece = scanned.pieces[index]
  const isJoint =
    ['/', '=', '|', ','].some(mark => isMark(piece, mark)) || (piece?.kind === 'word' && piece.word === 'or')
  return isJoint ? readClock(scanned, index + 1) : undefined
}

/** One time with its zone; two clocks where a bracket names the zone again: '5 PM PT (UTC-7)'. */
function readClock({ pieces, text }: ScannedText, index: number): Read<WrittenClock[]> | undefined {
  const first = pieces[index]
  // 'UTC 18:00'
  const zoneBefore = first?.kind === 'zone' && first.isSure ? first : undefined
  const at = zoneBefore ? index + 1 : index
  const time = pieces[at]
  if (time?.kind !== 'time' || !first) return undefined
  const zones = zoneBefore ? { value: [zoneBefore.zone], next: at + 1 } : readZones(pieces, at + 1, text)
  const words = text.slice(first.start, pieces[zones.next - 1]?.end)
  const clock = { minutes: time.minutes, text: words }
  const value = zones.value.length > 0 ? zones.value.map(zone => ({ ...clock, zone })) : [clock]
  return { value, next: zones.next }
}

/** The zones behind a time, none to two. */
function readZones(pieces: Piece[], index: number, text: string): Read<ZoneMeaning[]> {
  const first =
    readZone(pieces, index, text) ??
    readBracketedZone(pieces, index, text) ??
    readZoneBehindComma(pieces, index, text)
  if (!first) return { value: [], next: index }
  const second = readBracketedZone(pieces, first.next, text)
  if (second) return { value: [first.value, second.value], next: second.next }
  return { value: [first.value], next: first.next }
}

/** A zone, also 'PST/PDT', which means the clock of the region. */
function readZone(pieces: Piece[], index: number, text: string): Read<ZoneMeaning> | undefined {
  const piece = pieces[index]
  if (!piece) return undefined
  if (piece.kind === 'word') return readUnknownZone(piece, index, text)
  if (piece.kind !== 'zone') return undefined
  const other = isMark(pieces[index + 1], '/') ? pieces[index + 2] : undefined
  if (other?.kind === 'zone' && piece.zone.kind === 'fixed' && other.zone.kind === 'fixed') {
    const { region } = piece.zone
    if (region && region === other.zone.region) return { value: { kind: 'region', region }, next: index + 3 }
  }
  return { value: piece.zone, next: index + 1 }
}

/** '5 PM, UTC'; not '5 PM, UTC 18:00', where the zone belongs to the next time */
function readZoneBehindComma(pieces: Piece[], index: number, text: string): Read<ZoneMeaning> | undefined {
  const zone = pieces[index + 1]
  if (!isMark(pieces[index], ',') || zone?.kind !== 'zone' || pieces[index + 2]?.kind === 'time')
    return undefined
  const isPlain = zone.isSure || text.slice(zone.start, zone.end).includes(' ')
  return isPlain ? readZone(pieces, index + 1, text) : undefined
}

/** 'XYT' behind a time looks like a zone that no table knows. */
function readUnknownZone(piece: Piece, index: number, text: string): Read<ZoneMeaning> | undefined {
  const word = text.slice(piece.start, piece.end)
  return /^[A-Z]{2,4}T$/.test(word)
    ? { value: { kind: 'ambiguous', meanings: 'a name that is not known here' }, next: index + 1 }
    : undefined
}

function readBracketedZone(pieces: Piece[], index: number, text: string): Read<ZoneMeaning> | undefined {
  if (!isMark(pieces[index], '(') && !isMark(pieces[index], '[')) return undefined
  const zone = readZone(pieces, index + 1, text)
  if (!zone) return undefined
  const isClosed = isMark(pieces[zone.next], ')') || isMark(pieces[zone.next], ']')
  return isClosed ? { value: zone.value, next: zone.next + 1 } : undefined
}
