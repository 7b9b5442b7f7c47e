import { describe, expect, test } from 'vitest'
import { fieldLabels, standInLabels } from './fieldLabels.ts'
import { findFieldLabel, findMisspeltLabel, isStandIn } from './findFieldLabel.ts'

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
    ['Summary', 'description'],
    ['About the project', 'description'],
    ['Overview and description', 'description'],
    ['Expected Output', 'expectedOutcome'],
    ['Outcome/Deliverables', 'expectedOutcome'],
    ['Outcomes and Deliverables', 'expectedOutcome'],
    ['Technical Skills', 'recommendedSkills'],
    ['Required/Recommended Skills', 'recommendedSkills'],
    ['Required & Recommended Skills', 'recommendedSkills'],
    ['Skills/Technologies', 'recommendedSkills'],
    ['Mentors/Contacts', 'mentors'],
    ['Mentor Names and Emails', 'mentors'],
    ['Mentor(s) (primary first)', 'mentors'],
    ['LFX Program URL', 'lfxUrl'],
    ['LFX Mentorship Page', 'lfxUrl'],
    ['GitHub issue or discussion', 'upstreamIssues'],
    ['Project Duration', 'projectSize'],
    ['Estimated Length', 'projectSize'],
    ['Hours', 'projectSize'],
    ['Level of difficulty', 'difficulty'],
    ['Complexity', 'difficulty'],
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
    'Issues and pull requests of mentees',
    'Mentor guide',
    'Skills you will learn',
    'Known issues',
    'Length of the queue',
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

test.each(Object.entries(fieldLabels))('no label of %s names another kind too', (kind, labels) => {
  for (const label of labels) expect([label, findFieldLabel(label)?.kind]).toEqual([label, kind])
})

test.each(standInLabels)('“%s” stands in for a field', label => {
  expect(isStandIn(label)).toBe(true)
  expect(findFieldLabel(label)?.kind).not.toBe('other')
})
