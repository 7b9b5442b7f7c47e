import { findMilestone } from '../../vocabulary/findMilestone.ts'

const longestSlug = 60

/** The canonical key that an activity names first, or a slug of its text: 'Spring Term' → 'spring-term'. */
export function milestoneKey(activity: string): string {
  return findMilestone(activity) ?? slug(activity.toLowerCase())
}

/** The keys with a suffix from the second of a kind on: 'applications_open', 'applications_open-2'. */
export function withUniqueKeys<T extends { key: string }>(milestones: T[]): T[] {
  const taken = new Set<string>()
  return milestones.map(milestone => {
    let key = milestone.key
    for (let count = 2; taken.has(key); count++) key = `${milestone.key}-${count}`
    taken.add(key)
    return { ...milestone, key }
  })
}

function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]/u)
    .filter(word => word !== '')
  let joined = words[0]?.slice(0, longestSlug) ?? 'milestone'
  for (const word of words.slice(1)) {
    if (joined.length + word.length >= longestSlug) break
    joined += `-${word}`
  }
  return joined
}
