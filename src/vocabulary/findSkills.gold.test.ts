import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findSkills } from './findSkills.ts'

// Two documents read by hand, skills included. They are not part of the repository.
const folder = process.env.GOLD ?? '../shared/gold'
const files = ['lfx-2023-1.json', 'lfx-2025-3.json'].filter(file => existsSync(join(folder, file)))
if (files.length === 0)
  console.info(`No gold files in ${folder}: skills are not compared with a reader's (set GOLD).`)

type Gold = { projects: { line: number; recommendedSkills?: string[]; skillTags?: string[] }[] }

describe.skipIf(files.length === 0)('against a reader', () => {
  test.each(files)('%s', file => {
    const { projects } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
    let right = 0
    let wanted = 0
    let found = 0
    const differences: string[] = []
    for (const { line, recommendedSkills = [], skillTags } of projects) {
      if (!skillTags) continue
      const names = findSkills(recommendedSkills)
      const agreed = names.filter(name => skillTags.includes(name)).length
      right += agreed
      wanted += skillTags.length
      found += names.length
      if (agreed < Math.max(names.length, skillTags.length)) {
        differences.push(`line ${line}: ${names.join()} instead of ${skillTags.join()}`)
      }
    }
    expect(right / found, differences.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(right / wanted, differences.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})
