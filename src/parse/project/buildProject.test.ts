import { expect, test } from 'vitest'
import { parseTerm } from '../parseTerm.ts'
import { parseProject } from '../testing/parseProject.ts'

const termWith = (skills: string) =>
  parseTerm(
    `## Projects\n\n### Harbor\n\n#### A project\n\n- Description: text\n- Recommended Skills:\n${skills}\n- Mentor(s): Jane Doe (@jane, jane@example.com)\n`,
    'lfx-2030-1',
  )
const slipsIn = (skills: string) => termWith(skills).notices.filter(({ kind }) => kind === 'skill-misspelt')

test('a misspelt skill is read, kept as written, and noted with its line', () => {
  const skills = '  - Go\n  - Kuberntetes'
  expect(termWith(skills).projects[0]).toMatchObject({
    recommendedSkills: ['Go', 'Kuberntetes'],
    skills: ['Go', 'Kubernetes'],
  })
  expect(slipsIn(skills)).toEqual([
    { kind: 'skill-misspelt', message: '“Kuberntetes” was read as “Kubernetes”.', line: 10 },
  ])
})

test('a name of several words is noted whole', () => {
  expect(slipsIn('  - Techincal **Writing**').map(({ message }) => message)).toEqual([
    '“Techincal Writing” was read as “Technical writing”.',
  ])
})

test('a skill that is only written otherwise is not', () => {
  expect(slipsIn('  - Golang, k8s, VSCode and DevSecOps')).toEqual([])
})

test('technologies stand beside the skills, and count as such', () => {
  const project = parseProject('- Description: Improve it.', '- Technologies: Golang, Rust')
  expect(project.technologies).toEqual(['Golang', 'Rust'])
  expect(project.skills).toEqual(['Go', 'Rust'])
  expect(parseProject('- Description: Improve it.')).not.toHaveProperty('technologies')
})

test('a “#” before a short value is no heading', () => {
  const project = parseProject(
    '- Description: Improve it.',
    '- Expected project size: # Large (~350 hours)',
    '- Difficulty: #2 of 3',
  )
  expect(project.projectSize).toBe('Large (~350 hours)')
  expect(project.difficulty).toBe('#2 of 3')
})
