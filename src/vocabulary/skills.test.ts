import { describe, expect, test } from 'vitest'
import { findSkills } from './findSkills.ts'
import { ordinaryWords } from './ordinaryWords.ts'
import { skillSlug } from './skillSlug.ts'
import { skills } from './skills.ts'
import { compoundTerms } from './skillTable.ts'
import { termsByWords } from './skillTerms.ts'

const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('the table of skills', () => {
  // Also finds colliding aliases: of two skills with one spelling only one is found by it.
  test('each spelling alone names its skill and no other', () => {
    const compounds = new Set(Object.keys(compoundTerms))
    const wrong = skills.flatMap(({ name, aliases }) =>
      [name, ...aliases]
        .filter(spelling => !compounds.has(spelling) && findSkills([spelling]).join() !== name)
        .map(spelling => `${spelling} → ${findSkills([spelling]).join()}, not ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('compound terms name listed skills', () => {
    const names = new Set(skills.map(skill => skill.name))
    expect(
      Object.values(compoundTerms)
        .flat()
        .filter(name => !names.has(name)),
    ).toEqual([])
  })

  test('has no name twice', () => {
    expect(repeated(skills.map(skill => skill.name.toLowerCase()))).toEqual([])
  })

  test('marks no word as everyday that names no skill', () => {
    expect([...ordinaryWords.keys()].filter(word => !termsByWords.has(word))).toEqual([])
  })
})

describe('slugs', () => {
  test.each([
    ['Go', 'go'],
    ['C', 'c'],
    ['C++', 'cpp'],
    ['C#', 'csharp'],
    ['.NET', 'dotnet'],
    ['CI/CD', 'ci-cd'],
    ['Argo CD', 'argo-cd'],
    ['Three.js', 'three-js'],
    ['Technical writing', 'technical-writing'],
  ])('%s → %s', (name, slug) => {
    expect(skillSlug(name)).toBe(slug)
  })

  test('are unique', () => {
    expect(repeated(skills.map(skill => skillSlug(skill.name)))).toEqual([])
  })
})
