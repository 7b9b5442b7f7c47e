import { describe, expect, it } from 'vitest'
import { findShownHost } from './findShownHost.ts'

describe('the host that is shown after a link', () => {
  it.each([
    ['Kubernetes', 'https://kubernetes.io/docs'],
    ['https://kubernetes.io/docs/README.md', 'https://kubernetes.io/docs/README.md'],
    ['kubernetes.io', 'https://www.kubernetes.io/'],
    ['Kubernetes.IO.', 'https://kubernetes.io/'],
    ['see (https://kubernetes.io/docs)', 'https://kubernetes.io/docs'],
    ['jane@a.example', 'mailto:jane@a.example'],
    ['v1.2', 'https://a.example/'],
    ['and so on, e.g. this', 'https://a.example/'],
  ])('is none for %j to %s', (text, href) => {
    expect(findShownHost(text, href)).toBeUndefined()
  })

  it.each([
    ['github.com', 'https://evil.example/github.com', 'evil.example'],
    ['https://github.com/cncf', 'https://evil.example/cncf', 'evil.example'],
    ['HTTPS:\\\\GitHub.com', 'https://evil.example/', 'evil.example'],
    ['//github.com', 'https://evil.example/', 'evil.example'],
    ['the page on github.com, really', 'https://evil.example/', 'evil.example'],
    ['git\u200bhub.com', 'https://evil.example/', 'evil.example'],
    ['moc.elpmaxe\u202e', 'https://evil.example/', 'evil.example'],
    ['github.com', 'https://gist.github.com/', 'gist.github.com'],
    ['https://github.com@evil.example', 'https://evil.example/', 'evil.example'],
    ['github.com:443', 'https://github.com:8443/', 'github.com:8443'],
    ['GitHub', 'https://xn--gthub-n4a.com/', 'xn--gthub-n4a.com'],
    ['jane@good.example', 'mailto:eve@evil.example', 'eve@evil.example'],
    ['jane@good.example', 'https://evil.example/', 'evil.example'],
    ['10.0.0.1', 'https://evil.example/', 'evil.example'],
    ['ｇｉｔｈｕｂ.com', 'https://evil.example/', 'evil.example'],
  ])('is told for %j to %s', (text, href, host) => {
    expect(findShownHost(text, href)).toBe(host)
  })
})
