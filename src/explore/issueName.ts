/**
 * How a link to an issue is called: 'kmesh-net/kmesh#1450' on GitHub, else its address as a browser would show it, so
 * that no other host is taken for GitHub ('xn--gthub-n2e.com/a/b/issues/1', without 'github.com@' before it).
 */
export function issueName(url: string): string {
  const { host, pathname, search } = readUrl(url)
  const [, repository, number] = onGitHub(host, pathname) ?? []
  return number ? `${repository}#${number}` : `${host}${pathname}${search}`.replace(/\/$/, '')
}

/** For a narrow column: '#1450' on GitHub, else the host. */
export function shortIssueName(url: string): string {
  const { host, pathname } = readUrl(url)
  const number = onGitHub(host, pathname)?.[2]
  if (number) return `#${number}`
  return host === 'github.com' || host === '' ? 'Issue' : host
}

function onGitHub(host: string, path: string): RegExpExecArray | null {
  return host === 'github.com' ? /^\/([^/]+\/[^/]+)\/(?:issues|pull|discussions)\/(\d+)/.exec(path) : null
}

function readUrl(url: string): Pick<URL, 'host' | 'pathname' | 'search'> {
  try {
    return new URL(url)
  } catch {
    return { host: '', pathname: url, search: '' }
  }
}
