import type { Page } from '@playwright/test'
import type { Project, Term } from '../../src/model/term.ts'
import { parseWithNames } from '../../src/parse/parseWithNames.ts'
import { seedDocument } from './gitHub.ts'

/**
 * Gives the app the seed's projects again and again, `count` in all: copies differ in title and description. No
 * document is that large (the app refuses one), so a worker of the test answers in the parser's place.
 */
export async function holdManyProjects(page: Page, count: number) {
  const { term, names } = parseWithNames(seedDocument, 'lfx-2025-3')
  const many: Term = { ...term, projects: repeat(term.projects, count) }
  const body = `self.onmessage = () => {
    self.postMessage('reading')
    self.postMessage({ term: ${JSON.stringify(many)}, names: {
      skills: new Map(${writeList(names.skills)}),
      organizations: new Map(${writeList(names.organizations)}),
      technologies: new Set(${writeList(names.technologies)}),
      knownWords: new Set(${writeList(names.knownWords)}),
    } })
  }
  self.postMessage('ready')`
  await page.route('**/parse.worker-*.js', route => route.fulfill({ contentType: 'text/javascript', body }))
}

function writeList(values: Iterable<unknown>): string {
  return JSON.stringify([...values])
}

function repeat(projects: readonly Project[], count: number): Project[] {
  return Array.from({ length: count }, (_, at) => {
    const project = projects[at % projects.length]
    if (!project) throw new Error('the seed has no projects')
    const copy = Math.floor(at / projects.length)
    if (copy === 0) return project
    return {
      ...project,
      id: `${project.id}-${copy}`,
      title: `${project.title} ${copy}`,
      description: `${project.description} variant${copy}`,
    }
  })
}
