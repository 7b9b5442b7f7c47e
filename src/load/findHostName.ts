/** Who answers for a document: one of the reader's own, by its raw address, or one of the repository. */
export function findHostName(path: string): string {
  return path.startsWith('https://gitlab.com/') ? 'GitLab' : 'GitHub'
}
