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
    ['“kubernetes.io” ❤\ufe0f', 'https://kubernetes.io/'],
    ['kubernetes\ufe0f.io', 'https://kubernetes.io/'],
    ['%67ithub.com', 'https://github.com/'],
    ['https://a.example/docs/my%20file.md?x=b.example#c.example', 'https://a.example/docs'],
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
    ['10.0.0.999', 'https://evil.example/', 'evil.example'],
    ['x.example', 'https://x.www.example/', 'x.www.example'],
    ['ｇｉｔｈｕｂ.com', 'https://evil.example/', 'evil.example'],
    ['gіthub.com', 'https://evil.example/', 'evil.example'],
  ])('is told for %j to %s', (text, href, host) => {
    expect(findShownHost(text, href)).toBe(host)
  })

  it.each([
    '“github.com”',
    '“https://github.com/cncf”',
    '→github.com',
    'github.com—docs',
    'github.com’s',
    'github。com',
    'github.com⁄x',
    'github.com✓',
    '%67ithub.com',
    'github%2Ecom',
    'see:github.com',
    'x=github.com',
    'github.com_x',
    'git\ufe0fhub.com',
    'git\u034fhub.com',
    'git\u{e0020}hub.com',
  ])('is told for %j, of which a reader takes another', text => {
    expect(findShownHost(text, 'https://evil.example/')).toBe('evil.example')
  })

  it('is found in time in any text', () => {
    const words = ['a.'.repeat(500), 'a'.repeat(1000), 'a@'.repeat(500), '-'.repeat(1000), '%67'.repeat(300)]
    for (const word of words) findShownHost(`${word} `.repeat(30), 'https://a.example/')
  })
})
