import { IANAZone } from 'luxon'
import { describe, expect, it } from 'vitest'
import { type ZoneMeaning, zoneAbbreviations, zonePhrases } from './zoneAbbreviations.ts'

const all = [...Object.entries(zoneAbbreviations), ...Object.entries(zonePhrases)]
const winter = Date.UTC(2026, 0, 15)
const summer = Date.UTC(2026, 6, 15)

const regionOf = (zone: ZoneMeaning) => (zone.kind === 'ambiguous' ? undefined : zone.region)

describe('zones', () => {
  it.each(all.filter(([, zone]) => regionOf(zone)))(
    '%s belongs to a region of the tz database',
    (_name, zone) => {
      expect(IANAZone.isValidZone(regionOf(zone) ?? '')).toBe(true)
    },
  )

  it.each(all)('%s is spelt as it is looked up', name => {
    expect(name).toBe(name.toLowerCase().replace(/\s+/g, ' ').trim())
  })

  it('have one meaning each', () => {
    const names = all.map(([name]) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it.each(all.filter(([, zone]) => zone.kind === 'fixed' && zone.region))(
    '%s with a fixed offset and a region is in use there for a part of the year',
    (_name, zone) => {
      if (zone.kind !== 'fixed' || !zone.region) throw new Error('filtered above')
      const region = IANAZone.create(zone.region)
      expect([region.offset(winter), region.offset(summer)]).toContain(zone.offsetMinutes)
    },
  )
})
