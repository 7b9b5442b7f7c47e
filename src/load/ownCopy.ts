/**
 * The address of the Markdown itself for an address that people copy: a page of a file on GitHub or GitLab, a gist, or
 * the raw file. Undefined for anything but https on these hosts. Parameters and anchors are left out.
 */
export function findRawUrl(written: string): string | undefined {
  const url = parseHttpsUrl(written)
  if (!url) return undefined
  const path = url.pathname
  switch (url.hostname) {
    case 'raw.githubusercontent.com':
      return path.length > 1 ? `https://${url.hostname}${path}` : undefined
    case 'gist.githubusercontent.com': {
      // /OWNER/GIST/raw, then perhaps a revision and a file
      if (/^\/[^/]+\/[^/]+\/raw/.test(path)) return `https://${url.hostname}${path}`
      return findRawGist(path)
    }
    case 'github.com': {
      // /OWNER/REPOSITORY/blob/BRANCH/FILE, also with 'raw' or 'edit' for 'blob'
      const [, repository, file] = /^(\/[^/]+\/[^/]+)\/(?:blob|raw|edit)\/(.+)$/.exec(path) ?? []
      return repository && file ? `https://raw.githubusercontent.com${repository}/${file}` : undefined
    }
    case 'gist.github.com':
      return findRawGist(path)
    case 'gitlab.com': {
      const [, project, file] = /^(\/.+)\/-\/(?:blob|raw|edit)\/([^/]+\/.+)$/.exec(path) ?? []
      return project && file ? `https://gitlab.com${project}/-/raw/${file}` : undefined
    }
    default:
      return undefined
  }
}

/** /OWNER/GIST, then perhaps a revision: the first file of the gist. */
function findRawGist(path: string): string | undefined {
  const [, gist, revision] =
    /^(\/[^/]+\/[\da-f]+)(?:\/(?:raw\/?)?([\da-f]{40})?)?(?:\/|\.git)?$/.exec(path) ?? []
  return gist && `https://gist.githubusercontent.com${gist}/raw${revision ? `/${revision}` : ''}`
}

/** GitLab lets scripts of other sites read files by its API only. */
export function formatFetchUrl(rawUrl: string): string {
  const [, project, ref, file] = /^https:\/\/gitlab\.com\/(.+)\/-\/raw\/([^/]+)\/(.+)$/.exec(rawUrl) ?? []
  if (!project || !ref || !file) return rawUrl
  const inUrl = (text: string) => encodeURIComponent(decode(text))
  return `https://gitlab.com/api/v4/projects/${inUrl(project)}/repository/files/${inUrl(file)}/raw?ref=${inUrl(ref)}`
}

/** The page of a raw file for people, where its host has one. */
export function formatPageUrl(rawUrl: string, line?: number, endLine?: number): string {
  const lines = line === undefined ? '' : `#L${line}${endLine && endLine > line ? `-L${endLine}` : ''}`
  const [, repository, file] =
    /^https:\/\/raw\.githubusercontent\.com(\/[^/]+\/[^/]+)\/(?:refs\/heads\/)?(.+)$/.exec(rawUrl) ?? []
  if (!repository || !file) return rawUrl.replace('/-/raw/', '/-/blob/') + lines
  return `https://github.com${repository}/blob/${file}${lines && `?plain=1${lines}`}`
}

const prefix = 'own~'

/** The term id under which a text from the reader's own hands is shown; it lives as long as the page. */
export const ownTextId = 'own~text'

/**
 * A document of one's own as a term id, so that every page of a term works for it and can be shared:
 * 'https://host.org/a/b.md' is 'own~host!org~a~b!md'. No dot, because servers take a last part with a dot for a file.
 */
export function formatOwnTermId(rawUrl: string): string {
  const rest = rawUrl.slice('https://'.length).replaceAll('~', '%7E').replaceAll('!', '%21')
  return prefix + rest.replaceAll('/', '~').replaceAll('.', '!')
}

/** The raw address behind a term id; undefined for any other id, and for hosts that aren't read from. */
export function readOwnTermId(termId: string): string | undefined {
  if (!termId.startsWith(prefix) || termId === ownTextId) return undefined
  return findRawUrl(`https://${termId.slice(prefix.length).replaceAll('~', '/').replaceAll('!', '.')}`)
}

/** A broken escape ('100%') stays as it is written. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Undefined for another scheme, a port or a user. */
export function parseHttpsUrl(written: string): URL | undefined {
  try {
    const url = new URL(written.trim())
    return url.protocol === 'https:' && url.port === '' && url.username === '' ? url : undefined
  } catch {
    return undefined
  }
}
