import type { Notice } from '../model/notice.ts'
import type { Project } from '../model/term.ts'

/** All doubts in document order: those of the steps, and what the projects as a whole leave to be desired. */
export function collectNotices(projects: readonly Project[], doubts: readonly Notice[]): Notice[] {
  const notices = [...doubts, ...projects.flatMap(doubtsOfProject), ...findNamesakes(projects)]
  return notices.sort((a, b) => a.line - b.line)
}

function doubtsOfProject({ title, description, summary, mentors, line }: Project): Notice[] {
  const notices: Notice[] = []
  if (!description && !summary)
    notices.push({ kind: 'description-missing', message: `“${title}” has no description.`, line })
  if (mentors.length === 0)
    notices.push({ kind: 'mentors-missing', message: `“${title}” names no mentor.`, line })
  for (const { name, github, email } of mentors) {
    if (github || email) continue
    notices.push({
      kind: 'mentor-without-contact',
      message: `“${name}” has neither a handle nor an address.`,
      line,
    })
  }
  return notices
}

function findNamesakes(projects: readonly Project[]): Notice[] {
  const first = new Map<string, Project>()
  const notices: Notice[] = []
  for (const project of projects) {
    const key = `${project.organization}\n${project.title}`.toLowerCase()
    const earlier = first.get(key)
    if (!earlier) first.set(key, project)
    else
      notices.push({
        kind: 'title-repeated',
        message: `“${project.title}” stands on line ${earlier.line} too.`,
        line: project.line,
      })
  }
  return notices
}
