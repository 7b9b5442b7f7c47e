import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Two zones far from each other and from UTC, with the minutes that JavaScript's own clock has in them in July. */
const machineZones: readonly [zone: string, julyOffset: number][] = [
  ['Asia/Kolkata', -330],
  ['America/New_York', 240],
]

/** Runs tests as on machines of two zones: what comes from arguments alone may not depend on where it is computed. */
export function describeOnMachines(name: string, tests: () => void) {
  describe.each(machineZones)(`${name}, on a machine in %s`, (zone, julyOffset) => {
    const before = process.env.TZ
    beforeAll(() => {
      process.env.TZ = zone
    })
    afterAll(() => {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    })
    it('really runs there', () => {
      expect(new Date(2025, 6, 1).getTimezoneOffset()).toBe(julyOffset)
    })
    tests()
  })
}
