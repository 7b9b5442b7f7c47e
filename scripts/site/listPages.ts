import { builtInCatalogue } from '../../src/load/catalogue.ts'

/** The addresses that are known when the site is built: all but those of single projects. */
export function listPages(copiedTermIds: readonly string[]): string[] {
  const termIds = new Set([...builtInCatalogue.map(({ id }) => id), ...copiedTermIds])
  const ofTerms = [...termIds].flatMap(id => ['', '/timeline', '/source'].map(page => `terms/${id}${page}`))
  return ['terms', 'shortlist', ...ofTerms]
}
