import { expect, test } from 'vitest'
import { isOptionalSkill } from './isOptionalSkill.ts'

test.each([
  '(Bonus) Familiarity with MCP and/or A2A',
  '[Bonus] Familiarity with Python',
  'Golang (nice-to-have)',
  'MongoDB (not required, but nice to have)',
  'Python(Optional)',
  'Kubernetes basics (optional but helpful)',
  'Interest in cloud security or devops is a plus',
  'Docker is a big plus',
  'golang (preferred but not required)',
  'MQTT protocol (not mandatory but to be learned)',
  'Familiarity with buildpacks will be helpful.',
  '(Helpful) Docker and Docker Compose for testing',
  'frontend development experience would be great but not required',
])('%j is optional', text => {
  expect(isOptionalSkill(text)).toBe(true)
})

test.each([
  'Golang',
  'Golang (required)',
  'C++',
  'React +++, Docker ++',
  'Familiarity with information security strongly preferred',
  'Performance optimization',
  'Tests are not optional',
  'Helpful error messages in Go',
])('%j is not', text => {
  expect(isOptionalSkill(text)).toBe(false)
})
