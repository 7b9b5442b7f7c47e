import { type Skill, skills } from './skills.ts'

/** A skill's name in a URL: 'Go' → 'go', 'CI/CD' → 'ci-cd', 'C++' → 'cpp', 'C#' → 'csharp', '.NET' → 'dotnet'. */
export function skillSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\./, 'dot')
    .replaceAll('#', 'sharp')
    .replaceAll('+', 'p')
    .replaceAll('&', '-and-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The skill that a URL names, or nothing. */
export function findSkillBySlug(slug: string): Skill | undefined {
  return bySlug.get(slug.toLowerCase())
}

const bySlug = new Map(skills.map(skill => [skillSlug(skill.name), skill]))
