import { describe, expect, it } from 'vitest'
import { zoneCities } from '../vocabulary/zoneCities.ts'
import { findZone, zoneParameter } from './findZone.ts'
import { describeZone, listZones } from './listZones.ts'
import { searchZones } from './searchZones.ts'

const august = Date.parse('2025-08-12T18:00:00Z')
const zones = listZones(august)
const search = (text: string) => searchZones(zones, text).map(({ zone }) => zone)

describe('findZone', () => {
  it.each([
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['asia/calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['europe/kyiv', 'Europe/Kyiv'],
    [' America/Los_Angeles ', 'America/Los_Angeles'],
    ['us/pacific', 'America/Los_Angeles'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['aoe', 'Etc/GMT+12'],
    ['etc/gmt+12', 'Etc/GMT+12'],
  ])('reads %s', (written, zone) => {
    expect(findZone(written)).toBe(zone)
  })

  it.each(['', ' ', 'Mars/Olympus', '+05:30', '-7', '530', 'Asia', 'Etc/Unknown', 'constructor', 'AoE2'])(
    'refuses %j',
    written => {
      expect(findZone(written)).toBeUndefined()
    },
  )

  it('refuses a parameter that is not there', () => {
    expect(findZone(undefined)).toBeUndefined()
  })

  it('reads back what is written into links, for every zone', () => {
    expect(zoneParameter('Etc/GMT+12')).toBe('AoE')
    for (const { zone } of zones) expect(findZone(zoneParameter(zone))).toBe(zone)
  })
})

describe('listZones', () => {
  it('holds the names that the browser lacks, once each, and no former ones', () => {
    const names = zones.map(({ zone }) => zone)
    for (const zone of ['UTC', 'Etc/GMT+12', 'Asia/Kolkata', 'Europe/Kyiv', 'America/Los_Angeles'])
      expect(names).toContain(zone)
    expect(names).not.toContain('Asia/Calcutta')
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(400)
  })

  it('begins at UTC−12 and ends at UTC+14', () => {
    expect(zones[0]?.city).toBe('AoE, anywhere on Earth')
    expect(zones.at(-1)?.offset).toBe('GMT+14')
  })

  it('tells offsets as of the moment', () => {
    expect(describeZone('America/Los_Angeles', august).offset).toBe('GMT-7')
    expect(describeZone('America/Los_Angeles', Date.parse('2025-12-12T18:00:00Z')).offset).toBe('GMT-8')
    expect(describeZone('Asia/Kolkata', august)).toMatchObject({
      city: 'Kolkata',
      country: 'India',
      offset: 'GMT+5:30',
    })
  })
})

describe('zoneCities', () => {
  it.each(Object.keys(zoneCities))('%s is a zone of the list by its present name', zone => {
    expect(zones.map(one => one.zone)).toContain(zone)
  })

  it('names a city once', () => {
    const cities = Object.values(zoneCities).flat()
    expect(cities.filter((city, index) => cities.indexOf(city) !== index)).toEqual([])
  })
})

describe('searchZones', () => {
  it.each([
    ['kolk', 'Asia/Kolkata'],
    ['Calcutta', 'Asia/Kolkata'],
    ['India', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['los angeles', 'America/Los_Angeles'],
    ['Los_Ang', 'America/Los_Angeles'],
    ['Pacific', 'America/Los_Angeles'],
    ['utc', 'UTC'],
    ['aoe', 'Etc/GMT+12'],
    ['anywhere on earth', 'Etc/GMT+12'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['nigeria', 'Africa/Lagos'],
    ['UK', 'Europe/London'],
    ['turkey', 'Europe/Istanbul'],
    ['York', 'America/New_York'],
    ['Mumbai', 'Asia/Kolkata'],
    ['bengaluru', 'Asia/Kolkata'],
    ['Beijing', 'Asia/Shanghai'],
    ['San Francisco', 'America/Los_Angeles'],
    ['washington', 'America/New_York'],
    ['Tel Aviv', 'Asia/Jerusalem'],
    ['munchen', 'Europe/Berlin'],
    ['Montreal', 'America/Toronto'],
    ['Abuja', 'Africa/Lagos'],
  ])('%s finds %s first', (text, zone) => {
    expect(search(text)[0]).toBe(zone)
  })

  it('takes an offset without a sign for both, the one to the east first', () => {
    expect(search('5:30').sort()).toEqual(['Asia/Colombo', 'Asia/Kolkata'])
    expect(search('UTC 7')[0]).toBe(search('+7')[0])
    expect(search('7')).toEqual([...search('+7'), ...search('-7')])
    expect(search('0')).toEqual(search('+0'))
  })

  it.each(['+5:30', '+05:30', 'GMT+5:30', 'utc +530', 'gmt+05:30'])('%s is an offset', text => {
    expect(search(text).sort()).toEqual(['Asia/Colombo', 'Asia/Kolkata'])
  })

  it('reads offsets to the west with either minus', () => {
    expect(search('-7')).toContain('America/Los_Angeles')
    expect(search('−07:00')).toEqual(search('GMT-7'))
    expect(search('+5')).not.toContain('Asia/Kolkata')
  })

  it('finds all the zones that an abbreviation may mean', () => {
    expect(search('IST').slice(0, 3).sort()).toEqual(['Asia/Jerusalem', 'Asia/Kolkata', 'Europe/Dublin'])
  })

  it('gives all for no text and none for nonsense', () => {
    expect(search('  ')).toHaveLength(zones.length)
    expect(search('xyzzy')).toEqual([])
    expect(search('+99')).toEqual([])
  })
})
