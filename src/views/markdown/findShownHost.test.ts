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
    ['a.example/b.example', 'https://a.example/'],
    ['a.example?b.example', 'https://a.example/'],
    ['a.example#b.example', 'https://a.example/'],
    ['a.example\\b.example', 'https://a.example/'],
    ['www.a.example', 'https://a.example/'],
    ['WWW.A.Example', 'https://www.a.example/'],
    ['a.example:443', 'https://a.example/'],
    ['a.example:8080', 'https://a.example:8080/'],
    ['10.0.0.1', 'https://10.0.0.1/'],
    ['https://a.example and http://a.example', 'https://a.example/'],
    ['mailto:Jane@A.example', 'mailto:jane@a.example'],
    ['1.2.3', 'https://a.example/'],
    ['a.b', 'https://a.example/'],
    ['axn--b', 'https://axn--b.example/'],
    ['x', 'https://a-xn--b.example/'],
    ['é: %zz %1f %80', 'https://a.example/'],
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
    ['a.example', 'https://wwwa.example/', 'wwwa.example'],
    ['a.example', 'https://www.www.a.example/', 'www.www.a.example'],
    ['GitHub', 'https://docs.xn--gthub-n4a.com/', 'docs.xn--gthub-n4a.com'],
    ['a.example b.example', 'https://a.example/', 'a.example'],
    ['ftp://b.example/a.example', 'https://a.example/', 'a.example'],
    ['git+ssh://b.example', 'https://a.example/', 'a.example'],
    ['jane@a.example', 'https://a.example/', 'a.example'],
    ['a.example:80a', 'https://a.example:81/', 'a.example:81'],
    ['b_c.example', 'https://a.example/', 'a.example'],
    ['a.b-c', 'https://a.example/', 'a.example'],
    ['1.2.3.4:5', 'https://1.2.3.4/', '1.2.3.4'],
    ['\u00ad', 'https://a.example/', 'a.example'],
    ['\u2066a', 'https://a.example/', 'a.example'],
    ['\ufeffa', 'mailto:jane@a.example', 'jane@a.example'],
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
