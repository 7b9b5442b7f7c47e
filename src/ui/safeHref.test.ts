import { describe, expect, it } from 'vitest'
import { safeHref } from './safeHref.ts'

describe('the address of a link', () => {
  it('is one of the web or of mail', () => {
    expect(safeHref('https://a.example/x?y#z')).toBe('https://a.example/x?y#z')
    expect(safeHref('http://a.example')).toBe('http://a.example/')
    expect(safeHref('mailto:jane@a.example')).toBe('mailto:jane@a.example')
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript://a.example/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'view-source:https://a.example',
    'intent://a#Intent;end',
    'ftp://a.example',
  ])('is none for %j', written => {
    expect(safeHref(written)).toBeUndefined()
    expect(safeHref(written, 'https://github.com/a/b')).toBeUndefined()
  })

  it('is resolved against the document, and is none without one', () => {
    expect(safeHref('../x.md', 'https://github.com/a/b/c.md')).toBe('https://github.com/a/x.md')
    expect(safeHref('//a.example/x', 'https://github.com/a')).toBe('https://a.example/x')
    expect(safeHref('../x.md')).toBeUndefined()
    expect(safeHref('')).toBeUndefined()
  })

  it('has no name of a user that looks like a host', () => {
    expect(safeHref('https://github.com@evil.example/a')).toBe('https://evil.example/a')
    expect(safeHref('https://github.com:x@evil.example/a')).toBe('https://evil.example/a')
    expect(safeHref('https://:x@evil.example/a')).toBe('https://evil.example/a')
    expect(safeHref('x@evil.example', 'https://a.example/b')).toBe('https://a.example/x@evil.example')
  })

  it('of mail asks for nothing but a receiver', () => {
    expect(safeHref('mailto:jane@a.example?bcc=eve@evil.example&body=x#y')).toBe('mailto:jane@a.example')
  })
})
