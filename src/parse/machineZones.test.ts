import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeOnMachines } from '../testing/machineZones.ts'
import { seedTimeline } from '../time/seedTimeline.fixture.ts'
import { parseTerm } from './parseTerm.ts'

const document = readFileSync(new URL('../../public/documents/lfx-2025-3.md', import.meta.url), 'utf8')

describeOnMachines('the dates of the seed', () => {
  it('are read as a person reads them', () => {
    expect(parseTerm(document, 'lfx-2025-3').timeline).toEqual(seedTimeline)
  })
})
