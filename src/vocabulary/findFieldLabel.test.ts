import { describe, expect, test } from 'vitest'
import { findFieldLabel, findMisspeltLabel } from './findFieldLabel.ts'

describe('findFieldLabel', () => {
  test.each([
    ['Description', 'description'],
    ['Mentor(s)', 'mentors'],
    ['Mentors(s)', 'mentors'],
    ['mentor(-s)', 'mentors'],
    ['Upstream Issue (URL)', 'upstreamIssues'],
    ['Upstream Issue(URL)', 'upstreamIssues'],
    ['Upstream Issue (Project URL)', 'upstreamIssues'],
    ['EXPECTED OUTCOME', 'expectedOutcome'],
    ['expectedOutcome', 'expectedOutcome'],
    ['Recommend Skills', 'recommendedSkills'],
    ['Likely mentors', 'mentors'],
    ['Expected size of the project', 'projectSize'],
    ['Community Bridge project (URL)', 'lfxUrl'],
    ['Detailed description', 'other'],
  ])('%s is %s', (label, kind) => {
    expect(findFieldLabel(label)).toEqual({ kind })
  })

  test.each([
    '',
    'Kubernetes',
    'Mentorship',
    'Issue tracker',
    'Descriptions of pods',
    'Skillset',
    'The mentor',
  ])('“%s” is no label', label => {
    expect(findFieldLabel(label)).toBeUndefined()
  })
})

describe('findMisspeltLabel', () => {
  test.each([
    ['Metor(s)', 'mentors'],
    ['Upstraeam Issue', 'upstreamIssues'],
    ['Descrption', 'description'],
    ['Diffuculty', 'difficulty'],
    ['Recomended Skils', 'recommendedSkills'],
    ['Expected Outocme', 'expectedOutcome'],
  ])('%s was meant for %s', (label, kind) => {
    expect(findMisspeltLabel(label)?.kind).toBe(kind)
  })

  test.each([
    'Tissue',
    'Mentee',
    'Prescription',
    'Skull',
    'Sizes',
    'Features',
    'Documentation',
    'Extended Goals',
    'Background reading',
  ])('%s is another word', label => {
    expect(findMisspeltLabel(label)).toBeUndefined()
  })
})
