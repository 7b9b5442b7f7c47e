import { expect, test } from 'vitest'
import { parseProject } from '../testing/parseProject.ts'

test('a “#” before a short value is no heading', () => {
  const project = parseProject(
    '- Description: Improve it.',
    '- Expected project size: # Large (~350 hours)',
    '- Difficulty: #2 of 3',
  )
  expect(project.projectSize).toBe('Large (~350 hours)')
  expect(project.difficulty).toBe('#2 of 3')
})
