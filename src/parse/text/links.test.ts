import { describe, expect, test } from 'vitest'
import { findLfxUrl, findLinks, isLfxSite, mendAddresses, takeLinks } from './links.ts'

describe('the addresses of a text', () => {
  test.each<[string, string[]]>([
    ['See https://a.example/x.', ['https://a.example/x']],
    ['(https://a.example/x), "https://b.example/y"!', ['https://a.example/x', 'https://b.example/y']],
    [
      'https://a.example/x_(y) and (https://a.example/z))',
      ['https://a.example/x_(y)', 'https://a.example/z'],
    ],
    ['<https://a.example/x> **https://b.example**', ['https://a.example/x', 'https://b.example']],
    ['https://a.example/x,https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
    ['https://a.example/x;https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
    ['https://a.example/x|https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
    ['http://a.example ftp://b.example mailto:a@b.example', ['http://a.example']],
    ['HTTPS://a.example/X <HTTP://b.example/y>', ['https://a.example/X', 'http://b.example/y']],
    ['https:// https:///x', []],
    ['none', []],
  ])('%s', (text, urls) => {
    expect(findLinks(text)).toEqual(urls.map(url => ({ url })))
  })

  test.each<[string, { url: string; label?: string }[]]>([
    ['[ Page ](https://a.example/x)', [{ url: 'https://a.example/x', label: 'Page' }]],
    ['![Logo](<https://a.example/x> "Title")', [{ url: 'https://a.example/x', label: 'Logo' }]],
    ['[a [b] c](https://a.example/x_(y))', [{ url: 'https://a.example/x_(y)', label: 'a [b] c' }]],
    ['[https://a.example/y](https://a.example/x)', [{ url: 'https://a.example/x' }]],
    ['[](https://a.example/x)', [{ url: 'https://a.example/x' }]],
    ['[near](../x.md) [mail](mailto:a@b.example)', []],
  ])('%s', (text, links) => {
    expect(findLinks(text)).toEqual(links)
  })

  test('are taken out of it', () => {
    expect(
      takeLinks('a [b](https://c.example) <https://d.example> e https://f.example g').rest.split(/\s+/),
    ).toEqual(['a', 'e', 'g'])
  })
})

describe('a broken address', () => {
  test.each([
    'htps://github.com/a/b',
    'htttps://github.com/a/b',
    'ttps://github.com/a/b',
    'https//github.com/a/b',
    'https:/github.com/a/b',
    'https:///github.com/a/b',
    'https: //github.com/a/b',
    'https::/github.com/a/b',
  ])('%s is mended', written => {
    expect(mendAddresses(`at ${written}`)).toBe('at https://github.com/a/b')
  })

  test.each([
    ['https://github.com/ a/b/issues/1', 'https://github.com/a/b/issues/1'],
    ['https://github.com/ a/b/pull/1', 'https://github.com/a/b/pull/1'],
    [
      'htps://mentorship.lfx.linuxfoundation.org/project/a',
      'https://mentorship.lfx.linuxfoundation.org/project/a',
    ],
    ['htps://people.communitybridge.org/project/a', 'https://people.communitybridge.org/project/a'],
  ])('%s is mended', (written, mended) => {
    expect(mendAddresses(written)).toBe(mended)
  })

  test.each([
    'http://github.com/a/b',
    'HTTPS://github.com/a/b',
    'github.com/a/b',
    'htps://a.example/',
    'https://a.example/https//github.com/a',
    'https://github.com/ and others',
  ])('%s stays as it is', written => {
    expect(mendAddresses(written)).toBe(written)
  })
})

describe('an address of LFX', () => {
  test.each([
    [
      'https://mentorship.lfx.linuxfoundation.org/project/a-1',
      'https://mentorship.lfx.linuxfoundation.org/project/a-1',
    ],
    [
      'http://www.mentorship.linuxfoundation.org/projects/a/',
      'http://www.mentorship.linuxfoundation.org/projects/a',
    ],
    [
      'https://mentorship.lfx.linuxfoundation.org/programs/a?b',
      'https://mentorship.lfx.linuxfoundation.org/programs/a',
    ],
    ['https://people.communitybridge.org/project/a#b', 'https://people.communitybridge.org/project/a'],
  ])('%s names a project', (url, found) => {
    expect(findLfxUrl(url)).toBe(found)
    expect(isLfxSite(url)).toBe(true)
  })

  test.each([
    'https://mentorship.lfx.linuxfoundation.org/',
    'https://lfx.linuxfoundation.org',
    'https://communitybridge.org/x',
  ])('%s names none', url => {
    expect(findLfxUrl(url)).toBeUndefined()
    expect(isLfxSite(url)).toBe(true)
  })

  test.each([
    'https://evil.example/https://mentorship.lfx.linuxfoundation.org/project/a',
    'https://mentorship.lfx.linuxfoundation.org.evil.example/project/a',
    'https://notlinuxfoundation.org/project/a',
  ])('%s is none', url => {
    expect(findLfxUrl(url)).toBeUndefined()
    expect(isLfxSite(url)).toBe(false)
  })
})

test.each<[string, string[]]>([
  ['[a](https://a.b/c "t") d', ['https://a.b/c']],
  ['[a]( https://a.b/c )', ['https://a.b/c']],
  ['[a](https://a.b/c d)', ['https://a.b/c']],
  ['https://a.b/c"d', ['https://a.b/c']],
  ['https://a.b/c`d', ['https://a.b/c']],
  ['https://a.b/c>d', ['https://a.b/c']],
  ['https://a.b/c,d', ['https://a.b/c,d']],
  ['https://a.b/c)[d', ['https://a.b/c']],
  ['https://a.b/c.,;:!*', ['https://a.b/c']],
  ["https://a.b/c'", ['https://a.b/c']],
  ['https://a.b/c]', ['https://a.b/c']],
  ['https://a.b/c).', ['https://a.b/c']],
  ['https://a.b/(c).', ['https://a.b/(c)']],
  ['https://a.b/(c)).)', ['https://a.b/(c)']],
  ['HTTPS://a.b', ['https://a.b']],
  ['https:/a.b', []],
  ['[a](https:b)', []],
  ['[a](/x?u=https://b.c)', []],
  ['[a](xhttps://b.c)', []],
  ['[https://x.y z](https://a.b)', ['https://a.b']],
])('of %s', (text, urls) => {
  expect(findLinks(text).map(({ url }) => url)).toEqual(urls)
})

test.each([
  ['https://www.linuxfoundation.org', true],
  ['http://linuxfoundation.org/', true],
  ['https://a-b.linuxfoundation.org/x', true],
  ['https://linuxfoundation.org:80', false],
  ['xhttps://linuxfoundation.org', false],
  ['https://linuxfoundation.orgs', false],
])('%s of LFX: %s', (url, want) => {
  expect(isLfxSite(url)).toBe(want)
})

test.each([
  ['a [b](https://c.d) e', 'a   e'],
  ['a[b](https://c.d)e', 'a e'],
  ['a <https://c.d>, e', 'a  , e'],
  ['https://c.d.', ' '],
  ['see ![b](../c.png) e', 'see   e'],
  ['no address', 'no address'],
  ['a://b', 'a://b'],
  ['[b](c', '[b](c'],
])('without its addresses %j is %j', (text, rest) => {
  expect(takeLinks(text).rest).toBe(rest)
})

test.each<[string, string | undefined]>([
  ['[HTTPS](HTTPS://a.b)', 'HTTPS'],
  ['[HTTPS://a.b](HTTPS://a.b)', undefined],
  ['[See https://x.y](https://a.b)', 'See https://x.y'],
  ['[http://x.y](https://a.b)', undefined],
  ['[https page](https://a.b)', 'https page'],
  ['[  ](https://a.b)', undefined],
  ['![](https://a.b)', undefined],
  ['<https://a.b>', undefined],
])('the text of the link in %s is %s', (text, label) => {
  expect(findLinks(text)).toEqual([
    { url: expect.stringMatching(/^https:\/\/a\.b$/i), ...(label && { label }) },
  ])
})

test.each([
  ['see htps://github.com/a', 'see https://github.com/a'],
  ['(htps://www.github.com/a)', '(https://www.github.com/a)'],
  ['http//mentorship.linuxfoundation.org/project/a', 'https://mentorship.linuxfoundation.org/project/a'],
  ['htttp:/github.com/a ttp://github.com/b', 'https://github.com/a https://github.com/b'],
  ['https:// github.com/a', 'https://github.com/a'],
  ['https ://github.com/a', 'https://github.com/a'],
  ['HTPS://GitHub.com/a', 'https://GitHub.com/a'],
  ['github.com/  a/b/discussions/7', 'github.com/a/b/discussions/7'],
])('%s is mended to %s', (written, mended) => {
  expect(mendAddresses(written)).toBe(mended)
})

test.each([
  'xhtps://github.com/a',
  'a.htps://github.com/a',
  'a/htps://github.com/a',
  'htps://github.com',
  'htps://github.community/a',
  'htps://agithub.com/a',
  'htttttps://github.com/a',
  'https::::github.com/a',
  'https:////github.com/a',
  'https://github.com/ a/b/wiki/1',
  'https://github.com/ a/issues/1',
  'https://github.com/ a/b/issues/x',
  'https://gitlab.com/ a/b/issues/1',
])('%s is not mended', written => {
  expect(mendAddresses(written)).toBe(written)
})

test.each([
  [
    'https://mentorship.lfx.linuxfoundation.org/program/a_b-c/d',
    'https://mentorship.lfx.linuxfoundation.org/program/a_b-c',
  ],
  [
    'HTTPS://Mentorship.LFX.LinuxFoundation.org/project/A',
    'HTTPS://Mentorship.LFX.LinuxFoundation.org/project/A',
  ],
  ['https://people.communitybridge.org/projects/a', 'https://people.communitybridge.org/projects/a'],
  ['https://people.communitybridge.org/program/a', undefined],
  ['https://www.people.communitybridge.org/project/a', undefined],
  ['https://mentorship.lfx.linuxfoundation.org/project/', undefined],
  ['https://mentorship.lfx.linuxfoundation.org/mentor/a', undefined],
  ['see https://mentorship.lfx.linuxfoundation.org/project/a', undefined],
  ['https://mentorshipxlfx.linuxfoundation.org/project/a', undefined],
])('the project of %s is at %s', (url, found) => {
  expect(findLfxUrl(url)).toBe(found)
})
