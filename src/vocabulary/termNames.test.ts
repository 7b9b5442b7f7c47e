import { describe, expect, test } from 'vitest'
import { listTermNames } from './termNames.ts'

const { skills, organizations, technologies, knownWords } = listTermNames([
  { skills: ['Go', 'Kubernetes'], organization: 'CNCF - Harbor' },
  { skills: ['Go', 'Technical writing', 'Prometheus'], organization: 'Envoy Gateway' },
  { skills: [], organization: 'Something of its own' },
])

describe('the names of a term', () => {
  test('have the categories of its skills, and of no others', () => {
    expect(new Map(Array.from(skills, ([name, { category }]) => [name, category]))).toEqual(
      new Map([
        ['Go', 'language'],
        ['Kubernetes', 'platform'],
        ['Technical writing', 'communication'],
        ['Prometheus', 'cncf'],
      ]),
    )
    expect(skills.get('Kubernetes')?.aliases).toContain('K8s')
  })

  test('have the maturity of its organizations, and what else they are called', () => {
    expect(organizations.get('CNCF - Harbor')).toEqual({
      maturity: 'graduated',
      aliases: ['harbor', 'Harbor'],
    })
    expect(organizations.get('Envoy Gateway')).toEqual({ maturity: 'graduated', aliases: [] })
    expect(organizations.has('Something of its own')).toBe(false)
  })

  test.each(['java', 'javascript', 'rest', 'c++', 'k8s'])('know that %s is a technology', word => {
    expect(technologies.has(word)).toBe(true)
  })

  test.each(['node', 'test', 'documentation'])('know that %s is a name, and says little by itself', word => {
    expect(technologies.has(word)).toBe(false)
    expect(knownWords.has(word)).toBe(true)
  })

  test('know no everyday word', () => {
    expect(knownWords.has('operater')).toBe(false)
  })

  test('cross from the worker to the page', () => {
    expect(structuredClone(skills)).toEqual(skills)
    expect(structuredClone(technologies).has('java')).toBe(true)
  })
})
