import { repository } from './repository.ts'

/** A folder of the repository, for people. */
export function formatFolderUrl(folder: string): string {
  return `https://github.com/${repository}/tree/main/${folder}`
}

export function formatCommitUrl(sha: string): string {
  return `https://github.com/${repository}/commit/${sha}`
}
