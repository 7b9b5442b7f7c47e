import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainRefusal } from './explainRefusal.ts'
import { findRawUrl, formatFetchUrl, formatOwnTermId, formatPageUrl, readOwnTermId } from './ownCopy.ts'

const raw = 'https://raw.githubusercontent.com/me/mentoring/main/programs/README.md'

describe('the address of a document', () => {
  it.each([
    [raw, raw],
    [`${raw}?token=1#L4`, raw],
    ['https://github.com/me/mentoring/blob/main/programs/README.md?plain=1#L10', raw],
    [' https://github.com/me/mentoring/raw/main/programs/README.md ', raw],
    ['https://gist.github.com/me/0123abcd', 'https://gist.githubusercontent.com/me/0123abcd/raw'],
    ['https://gist.github.com/me/0123abcd/', 'https://gist.githubusercontent.com/me/0123abcd/raw'],
    ['https://gist.github.com/me/0123abcd.git', 'https://gist.githubusercontent.com/me/0123abcd/raw'],
    ['https://gist.github.com/me/0123abcd#file-a-md', 'https://gist.githubusercontent.com/me/0123abcd/raw'],
    ['https://gist.githubusercontent.com/me/0123abcd', 'https://gist.githubusercontent.com/me/0123abcd/raw'],
    [
      `https://gist.github.com/me/0123abcd/${'5'.repeat(40)}`,
      `https://gist.githubusercontent.com/me/0123abcd/raw/${'5'.repeat(40)}`,
    ],
    [
      'https://gist.githubusercontent.com/me/0123abcd/raw/a.md',
      'https://gist.githubusercontent.com/me/0123abcd/raw/a.md',
    ],
    [
      'https://gitlab.com/group/sub/project/-/blob/main/docs/term.md?ref_type=heads',
      'https://gitlab.com/group/sub/project/-/raw/main/docs/term.md',
    ],
  ])('of %s is %s', (written, url) => {
    expect(findRawUrl(written)).toBe(url)
  })

  it.each([
    'http://raw.githubusercontent.com/me/mentoring/main/README.md',
    'https://example.org/README.md',
    'https://raw.githubusercontent.com.evil.example/a/b/main/README.md',
    'https://evil@raw.githubusercontent.com/a/b/main/README.md',
    'https://raw.githubusercontent.com:8443/a/b/main/README.md',
    'https://github.com/me/mentoring',
    'https://gitlab.com/group/project',
    'https://gist.github.com/0123abcd',
    'https://gist.github.com/me/notes',
    'https://gist.githubusercontent.com/0123abcd/raw',
    'javascript:alert(1)',
    'README.md',
    '',
  ])('is not found in %s', written => {
    expect(findRawUrl(written)).toBeUndefined()
  })

  it.each([
    [
      'https://gist.github.com/0123abcd',
      /whose gist it is.*https:\/\/gist\.github\.com\/USER\/0123abcd,.*“Raw”/,
    ],
    ['https://gist.githubusercontent.com/0123abcd/raw', /gist\.github\.com\/USER\/0123abcd/],
    ['https://gist.github.com/discover', /gist\.github\.com\/USER\/ID/],
    [
      'https://example.org/README.md',
      /^Not the https address of a file on GitHub, GitLab or of a gist: https:/,
    ],
  ])('is refused at %s with what to give instead', (written, sentence) => {
    expect(explainRefusal(written)).toMatch(sentence)
  })

  it('is asked for by the API on GitLab, as it is elsewhere', () => {
    expect(formatFetchUrl('https://gitlab.com/group/sub/project/-/raw/main/docs/a%20b.md')).toBe(
      'https://gitlab.com/api/v4/projects/group%2Fsub%2Fproject/repository/files/docs%2Fa%20b.md/raw?ref=main',
    )
    expect(formatFetchUrl(raw)).toBe(raw)
  })

  it('leads people to the lines of its page', () => {
    expect(formatPageUrl(raw, 3, 9)).toBe(
      'https://github.com/me/mentoring/blob/main/programs/README.md?plain=1#L3-L9',
    )
    expect(formatPageUrl('https://gitlab.com/g/p/-/raw/main/a.md', 3)).toBe(
      'https://gitlab.com/g/p/-/blob/main/a.md#L3',
    )
    expect(formatPageUrl(raw)).toBe('https://github.com/me/mentoring/blob/main/programs/README.md')
  })
})

describe('the term id of a document', () => {
  it('reads like the address and has no dot', () => {
    expect(formatOwnTermId(raw)).toBe('own~raw!githubusercontent!com~me~mentoring~main~programs~README!md')
  })

  it('leads back to the address, whatever stands in it', () => {
    const part = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(text => encodeURIComponent(text.replace(/[^\P{Cs}]/gu, '')))
    fc.assert(
      fc.property(
        fc.array(
          part.filter(text => !/^\.{0,2}$/.test(text)),
          { minLength: 1 },
        ),
        parts => {
          const url = findRawUrl(`https://raw.githubusercontent.com/${parts.join('/')}`)
          if (!url) throw new Error('no address')
          const back = readOwnTermId(formatOwnTermId(url))
          expect(decodeURIComponent(back ?? '')).toBe(decodeURIComponent(url))
          expect(formatOwnTermId(url)).not.toMatch(/[./]/)
        },
      ),
    )
  })

  it.each(['lfx-2025-3', 'own~', 'own~text', 'own~evil!example~a!md'])('is not %s', id => {
    expect(readOwnTermId(id)).toBeUndefined()
  })
})
