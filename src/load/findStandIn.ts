/** Before a term has its README, its folder may hold a file for proposals, or a word on where to make them. */
export function findStandIn(path: string): string | undefined {
  return path.endsWith('/README.md') ? path.replace(/README\.md$/, 'project_ideas.md') : undefined
}
