// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Markdown } from './Markdown.tsx'

const documentUrl = 'https://a.example/docs/README.md'

function show(markdown: string): HTMLElement {
  return render(<Markdown markdown={markdown} documentUrl={documentUrl} />).container
}

describe('a line of a document', () => {
  it.each([
    ['a  \nb', 'a<br>b'],
    ['a\\\nb', 'a<br>b'],
    ['a<br>b<BR/>c<br />d', 'a<br>b<br>c<br>d'],
    ['\\*a\\* \\&amp; \\<b>', '*a* &amp;amp; &lt;b&gt;'],
    ['**a *b* ~~c~~**', '<strong>a <em>b</em> <del>c</del></strong>'],
    ['`a  &amp; *b*`', '<code>a  &amp;amp; *b*</code>'],
    ['a <!-- b --> c <!--> d <!---> e', 'a  c  d  e'],
    ['a <brx>b', 'a &lt;brx&gt;b'],
    ['a <b>c</b>', 'a &lt;b&gt;c&lt;/b&gt;'],
  ])('%j', (markdown, html) => {
    expect(show(markdown).querySelector('p')?.innerHTML).toBe(html)
  })

  it('shows a tag of HTML that is not closed', () => {
    expect(show('a <!-- b').textContent).toBe('a <!-- b')
    expect(show('<!-- b').textContent).toBe('<!-- b')
  })
})

describe('a link of a document', () => {
  it('says that it is one of strangers, and tells nobody where the reader came from', () => {
    const link = show('[x](https://a.example)').querySelector('a')
    expect(link?.rel).toBe('noreferrer nofollow ugc')
    expect(link?.innerHTML).toBe('<bdi>x</bdi>')
  })

  it.each([
    ['[x](other.md#part)', 'https://a.example/docs/other.md#part'],
    ['![x](../d.png)', 'https://a.example/d.png'],
    ['[x](https://a.example/?b=1&amp;c=2)', 'https://a.example/?b=1&c=2'],
    ['<jane@a.example>', 'mailto:jane@a.example'],
    ['www.a.example', 'http://www.a.example/'],
  ])('%s leads to %s', (markdown, href) => {
    expect(show(markdown).querySelector('a')?.href).toBe(href)
  })

  it.each([
    ['**github.com**', 'github.com (evil.example)'],
    ['*git***hub**.com', 'github.com (evil.example)'],
    ['**git*hub*.com**', 'github.com (evil.example)'],
    ['`github.com`', 'github.com (evil.example)'],
    ['github&#46;com', 'github.com (evil.example)'],
    ['github\\.com', 'github.com (evil.example)'],
    ['![github.com](x.png)', 'Image: github.com (evil.example)'],
    ['GitHub', 'GitHub'],
  ])('with the text %s is shown as %s', (text, shown) => {
    expect(show(`[${text}](https://evil.example)`).textContent).toBe(shown)
  })

  it('with a comment in its text is read as it is shown', () => {
    expect(show('[kubernetes<!-- -->.io](https://kubernetes.io)').textContent).toBe('kubernetes.io')
    expect(show('[kuber<!-- -->netes.io](https://kubernetes.io)').textContent).toBe('kubernetes.io')
  })

  it('to an image is called after it, or by its address', () => {
    expect(show('![A &amp; B](https://a.example/d.png)').textContent).toBe('Image: A & B')
    expect(show('![](d.png)').textContent).toBe('Image: d.png')
    expect(show('![github.com](https://evil.example/d.png)').textContent).toBe(
      'Image: github.com (evil.example)',
    )
  })

  it('names the host of its target in quiet letters, behind it', () => {
    const page = show('[github.com](https://evil.example) [x](https://evil.example)')
    expect(page.querySelectorAll('span')).toHaveLength(1)
    expect(page.querySelector('a + span.text-quiet')?.textContent).toBe(' (evil.example)')
  })

  it.each([
    ['[git  \nhub.com](https://evil.example)', 'github.com (evil.example)'],
    ['[a<b>github.com](https://evil.example)', 'a<b>github.com (evil.example)'],
    ['[a](https://a.example) [b](https://b.example)', 'a b'],
    ['[![github.com](x.png) b](https://evil.example)', 'Image: github.com b (evil.example)'],
    ['[~~github.com~~](https://evil.example)', 'github.com (evil.example)'],
  ])('%j is shown as %j', (markdown, shown) => {
    expect(show(markdown).textContent).toBe(shown)
  })

  it('that leads nowhere is its text', () => {
    expect(show('[a **b**](javascript:x)').querySelector('p')?.innerHTML).toBe('a <strong>b</strong>')
  })
})
