import { describe, expect, test } from 'vitest'
import type { Piece } from './piece.ts'
import { scanPieces } from './scanPieces.ts'

/** One word a piece: 'month7', '1', '1st', 'year2026', '11:00', '11:00m' with its half of the day, '=' for a dash. */
const scan = (text: string) => scanPieces(text).map(wordFor).join(' ')

function wordFor(piece: Piece): string {
  switch (piece.kind) {
    case 'month':
    case 'weekday': {
      const number = piece.kind === 'month' ? piece.month : piece.weekday
      return `${piece.kind}${number}${piece.isMisspelt ? '!' : piece.isSure ? '' : '?'}`
    }
    case 'number':
      return `${piece.value}${piece.isOrdinal ? 'th' : ''}`
    case 'year':
      return `year${piece.year}`
    case 'time': {
      const time =
        piece.minutes === undefined
          ? '??'
          : `${Math.floor(piece.minutes / 60)}:${String(piece.minutes % 60).padStart(2, '0')}`
      return `${time}${piece.hasMeridiem ? 'm' : ''}`
    }
    case 'figures': {
      const { figures } = piece
      return figures.kind === 'iso'
        ? `iso${figures.year}/${figures.month}/${figures.day}`
        : `${figures.first}${figures.separator}${figures.second}/${figures.year ?? '?'}`
    }
    case 'zone':
      return piece.zone.kind === 'fixed' ? `zone${piece.zone.offsetMinutes}` : `zone-${piece.zone.kind}`
    case 'dash':
      return '='
    case 'mark':
      return piece.mark
    default:
      return `“${piece.word}”`
  }
}

describe('figures', () => {
  test.each([
    ['2026-08-03', 'iso2026/8/3'],
    ['2026/8/3', 'iso2026/8/3'],
    ['2026.8.3', 'iso2026/8/3'],
    ['2099-12-31', 'iso2099/12/31'],
    ['2000-1-1', 'iso2000/1/1'],
    ['2026-08-03T18:00', 'iso2026/8/3 18:00'],
    ['03.08.2026', '3.8/2026'],
    ['8/3/2026', '8/3/2026'],
    ['8-3-26', '8-3/2026'],
    ['8/3', '8/3/?'],
    ['31/12', '31/12/?'],
    ['12/31', '12/31/?'],
    ['1/1', '1/1/?'],
  ])('%s', (text, pieces) => {
    expect(scan(text)).toBe(pieces)
  })

  test.each([
    '2026-13-03',
    '2026-08-32',
    '2026-00-03',
    '2026-08-00',
    '1999-08-03',
    '2100-08-03',
    '2026-08-034',
    '13/13',
    '0/3',
    '3/0',
    '32/1',
    '8/3/1',
    '1.30.12',
    '03.08.2026.1',
  ])('none in %s', text => {
    expect(scan(text)).not.toMatch(/iso|\/\d*(?:\?|\d{4})/)
  })
})

describe('times of day', () => {
  test.each([
    ['11:00', '11:00'],
    ['0:00', '0:00'],
    ['24:00', '24:00'],
    ['23:59:59', '23:59'],
    ['11:00 AM', '11:00m'],
    ['11:00 am.', '11:00m'],
    ['11:00 p.m.', '23:00m'],
    ['11.30 pm', '23:30m'],
    ['11.30 UTC', '11:30 zone0'],
    ['11AM', '11:00m'],
    ['11 a.m.', '11:00m'],
    ['12 AM', '0:00m'],
    ['12 PM', '12:00m'],
    ['12:30 am', '0:30m'],
    ['13:00 PM', '13:00m'],
    ['24:00 PM', '24:00m'],
    ['1pm', '13:00m'],
    ['11AMPDT', '11:00m zone-fixed'.replace('zone-fixed', scan('PDT'))],
    ['11:30amPDT', `11:30m ${scan('PDT')}`],
    ['1800 UTC', '18:00 zone0'],
    ['1800GMT', `18:00 ${scan('GMT')}`],
    ['0930 hrs', '9:30 “hrs”'],
    ['2026 UTC', 'year2026 zone0'],
    ['18h30', '18:30'],
    ['18h UTC', '18:00 zone0'],
    ['noon', '12:00m'],
    ['12 noon', '12:00m'],
    ['midnight', '??m'],
    ['12 midnight', '??m'],
  ])('%s', (text, pieces) => {
    expect(scan(text)).toBe(pieces)
  })

  test.each([
    '25:00',
    '24:01',
    '11:60',
    '11:5',
    '11:000',
    '15 AM',
    '0 PM',
    '11.30',
    '11AMish',
    '18h75',
    '18h',
    '1800',
  ])('none in %s', text => {
    expect(scanPieces(text).filter(({ kind }) => kind === 'time')).toEqual([])
  })
})

describe('numbers, years and words', () => {
  test.each([
    ['1st 2nd 3rd 4TH 5', '1th 2th 3th 4th 5'],
    ['2026', 'year2026'],
    ['’26', 'year2026'],
    ["'26", 'year2026'],
    ['1999', '1999'],
    ['2100', '2100'],
    ['20261', '20261'],
    ['2026.5', '“2026.5”'],
    ["'265", "' 265"],
    ['1.5', '“1.5”'],
    ['1.30.1', '“1.30.1”'],
    ['1,000', '“1,000”'],
    ['1,000,000', '“1,000,000”'],
    ['1,00', '1 , 0'],
    ['3D', '“3d”'],
    ['5sth', '“5sth”'],
    ['1Jul', '1 month7'],
    ['1july', '1 month7'],
    ['Jul1', 'month7 1'],
    ['Jul1st', 'month7 1'],
    ['32Jul', '“32jul”'],
    ['Jul32', '“jul32”'],
    ['1Julx', '“1julx”'],
    ['https://a.b/2026-08-03 x', '“https://a.b/2026-08-03” “x”'],
    ['don’t', '“don’t”'],
    ['constructor', '“constructor”'],
    ['July', 'month7'],
    ['july', 'month7'],
    ['march', 'month3?'],
    ['March', 'month3'],
    ['may', 'month5?'],
    ['sat', 'weekday6?'],
    ['Sat', 'weekday6'],
    ['Feburary', 'month2!'],
    ['Wendesday', 'weekday3!'],
    ['A - B', '“a” = “b”'],
    ['A--B', '“a” = “b”'],
    ['A->B', '“a” = “b”'],
    ['A → B', '“a” = “b”'],
    ['A ~ B', '“a” = “b”'],
    ['A…B', '“a” = “b”'],
    ['(a)', '( “a” )'],
  ])('%s', (text, pieces) => {
    expect(scan(text)).toBe(pieces)
  })
})

describe('zones', () => {
  test.each([
    ['UTC', 'zone0'],
    ['UTC+5:30', 'zone330'],
    ['UTC+0530', 'zone330'],
    ['UTC +2', 'zone120'],
    ['GMT-7', 'zone-420'],
    ['UTC−7', 'zone-420'],
    ['UTC+14', 'zone840'],
    ['18:00+02:00', '18:00 zone120'],
    ['2026-08-03T18:00-07:00', 'iso2026/8/3 18:00 zone-420'],
    ['2026-08-03T18:00:30-07:00', 'iso2026/8/3 18:00 zone-420'],
    ['18:00-07:00', '18:00 = 7:00'],
    ['16:00 UTC-18:00 UTC', '16:00 zone0 = 18:00 zone0'],
    ['UTC-18 UTC', 'zone0 = 18 zone0'],
    ['UTC+15', 'zone0 + 15'],
    ['utc', 'zone0'],
  ])('%s', (text, pieces) => {
    expect(scan(text)).toBe(pieces)
  })

  test('are sure in capitals', () => {
    const isSure = (text: string) => scanPieces(text).map(piece => piece.kind === 'zone' && piece.isSure)
    expect(['PDT', 'AoE', 'pdt', 'Pdt', 'Z'].map(isSure)).toEqual([[true], [true], [false], [false], [false]])
  })
})

test('each piece knows where it stands', () => {
  expect(scanPieces('July  1st').map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [6, 9],
  ])
})
