import { describe, expect, it } from 'vitest'
import { milestonePatterns } from './milestonePatterns.ts'
import { concernsRole, roleMilestones, roles } from './roles.ts'

describe('whom a milestone concerns', () => {
  it.each(Object.keys(milestonePatterns))('%s concerns somebody', key => {
    expect(roles.filter(role => key in roleMilestones[role])).not.toEqual([])
  })

  it('keeps what is not one’s own out of one’s calendar', () => {
    expect(concernsRole('proposals_open', 'mentee')).toBe(false)
    expect(concernsRole('proposals_open', 'maintainer')).toBe(true)
    expect(concernsRole('first_stipends', 'mentor')).toBe(false)
  })

  it('knows a second milestone of a kind', () => {
    expect(concernsRole('proposals_open-2', 'mentee')).toBe(false)
    expect(concernsRole('proposals_open-2', 'mentor')).toBe(true)
  })

  it('gives everybody what no table knows', () => {
    for (const key of ['spring-term', 'results-announced', 'constructor', 'toString-2'])
      expect(roles.every(role => concernsRole(key, role))).toBe(true)
  })
})
