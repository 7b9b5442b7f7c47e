// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Markdown } from './Markdown.tsx'

const documentUrl = 'https://github.com/cncf/mentoring/blob/main/programs/README.md'

function show(markdown: string): HTMLElement {
  const { container } = render(<Markdown markdown={markdown} documentUrl={documentUrl} />)
  return container
}

describe('Markdown of a document', () => {
  it('shows paragraphs, emphasis, code and lists as elements', () => {
    const page = show(
      'A *b* **c** ~~d~~ `e`\n\n1. one\n2. two\n   - three\n\n```go\nfmt.Println()\n```\n\n> quoted\n\n---',
    )
    expect(
      [...page.querySelectorAll('em, strong, del, p > code')].map(element => element.textContent),
    ).toEqual(['b', 'c', 'd', 'e'])
    expect([...page.querySelectorAll('ol > li')]).toHaveLength(2)
    expect(page.querySelector('ol ul li')?.textContent).toBe('three')
    expect(page.querySelector('pre code')?.textContent).toBe('fmt.Println()')
    expect(page.querySelector('blockquote')?.textContent).toBe('quoted')
    expect(page.querySelector('hr')).not.toBeNull()
  })

  it('starts its headings below those of the page', () => {
    show('# Background')
    expect(screen.getByRole('heading', { level: 3, name: 'Background' })).toBeTruthy()
  })

  it('shows tables with their header cells', () => {
    show('| a | b |\n| - | - |\n| 1 | **2** |')
    expect(screen.getByRole('columnheader', { name: 'a' })).toBeTruthy()
    expect(screen.getByRole('cell', { name: '2' })).toBeTruthy()
  })

  it('links to the web and to mail, and resolves what is relative', () => {
    show('[web](https://a.example/x) [mail](mailto:a@b.example) [near](./x.md) https://bare.example/y')
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
      'https://a.example/x',
      'mailto:a@b.example',
      'https://github.com/cncf/mentoring/blob/main/programs/x.md',
      'https://bare.example/y',
    ])
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,hi)',
    '[x](vbscript:x)',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
  ])('makes no link of %s', markdown => {
    const hrefs = [...show(markdown).querySelectorAll('a')].map(link => new URL(link.href).protocol)
    expect(hrefs.filter(protocol => !['https:', 'http:', 'mailto:'].includes(protocol))).toEqual([])
  })

  it('shows raw HTML as the text it is, except a line break and a comment', () => {
    const page = show(
      'a<br>b <!-- hidden --> <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\n<!-- gone -->',
    )
    expect(page.querySelector('br')).not.toBeNull()
    expect(page.querySelector('img, script')).toBeNull()
    expect(page.textContent).toContain('<img src=x onerror=alert(1)>')
    expect(page.textContent).toContain('<script>alert(1)</script>')
    expect(page.textContent).not.toMatch(/hidden|gone/)
  })

  it('hides nothing that stands beside a comment, or behind one that nobody closed', () => {
    expect(show('<!-- a --> <b>seen</b>\n\n<!-- open\n\nbehind').textContent).toBe(
      ' <b>seen</b><!-- open\n\nbehind',
    )
    expect(show('<!-- open\n\n<b>behind</b>').textContent).toBe('<!-- open\n\n<b>behind</b>')
    expect(show('a <!-- open <b>').textContent).toBe('a <!-- open <b>')
  })

  it("folds a part away, in the document's own words", () => {
    const page = show(
      '<details>\n<summary>More on **it**</summary>\n\nHidden *text*\n\n<details><summary>Inner</summary>deep</details>\n\n</details>\n\nAfter',
    )
    expect([...page.querySelectorAll('summary')].map(summary => summary.textContent)).toEqual([
      'More on it',
      'Inner',
    ])
    expect(page.querySelector('details > p > em')?.textContent).toBe('text')
    expect(page.querySelector('details details')?.textContent).toBe('Innerdeep')
    expect(page.textContent).not.toContain('<')
    expect(page.querySelector('.prose > p:last-child')?.textContent).toBe('After')
  })

  it.each([
    '<details ontoggle=alert(1) open>x</details>',
    '<details open style="position:fixed">x',
    '<details><summary onclick=alert(1)>y</summary>x</details>',
    '<details>\n\nnobody closes it',
    '</details>',
    '<summary>alone</summary>',
    '<details/open/ontoggle=alert(1)>',
  ])('shows the tags of %j as text, unless they are bare and paired', markdown => {
    const page = show(markdown)
    expect(page.textContent).toMatch(/<\/?(?:details|summary)/)
    expect(page.querySelectorAll('[ontoggle], [onclick], [style]')).toHaveLength(0)
  })

  it('names the host where the text of a link names another', () => {
    expect(show('[github.com/cncf](https://evil.example/cncf) and [CNCF](https://cncf.io)').textContent).toBe(
      'github.com/cncf (evil.example) and CNCF',
    )
  })

  it('names the host where a comment stands between the letters of another', () => {
    expect(show('[git<!-- -->hub.com](https://evil.example)').textContent).toBe('github.com (evil.example)')
  })

  it('puts no link into another', () => {
    const page = show('[![badge](https://a.example/b.svg)](https://c.example)')
    expect([...page.querySelectorAll('a')].map(link => link.href)).toEqual(['https://c.example/'])
    expect(page.textContent).toBe('Image: badge')
  })

  it('shows what is too long to lay out as it is written, and says so', () => {
    const long = `# Title\n\n${'word '.repeat(900)}\n\n`.repeat(12)
    const page = show(long)
    expect(page.textContent).toContain('too long or too intricate')
    const shown = page.querySelectorAll('h3').length
    expect(shown).toBeGreaterThan(5)
    expect(page.querySelector('pre')?.textContent?.match(/# Title/g)).toHaveLength(12 - shown)
  })

  it('shows of a megabyte one part, and the next ones when they are asked for', async () => {
    const user = userEvent.setup()
    const page = show(`${'word '.repeat(9)}\n`.repeat(5000))
    const length = () => Array.from(page.querySelectorAll('pre'), pre => pre.textContent?.length ?? 0)
    expect(length()).toHaveLength(1)
    expect(length()[0]).toBeLessThan(50_001)
    const button = () => page.querySelector('button')
    while (button()) await user.click(button() as HTMLElement)
    expect(length().reduce((sum, one) => sum + one)).toBe(46 * 5000)
  })

  it('lays out no nesting without end', () => {
    const page = show(
      `${'*a **b '.repeat(90)}${'c** d* '.repeat(90)}\n\n${Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')}`,
    )
    expect(page.querySelectorAll('em em em')).not.toHaveLength(0)
    expect(page.querySelectorAll('em')).not.toHaveLength(90)
    expect(page.querySelectorAll('li')).not.toHaveLength(0)
    expect(page.querySelectorAll('li')).not.toHaveLength(100)
    expect(page.textContent?.match(/x/g)).toHaveLength(100)
  })

  it('links to an image instead of loading it', () => {
    const page = show('![A diagram](https://a.example/d.png)')
    expect(page.querySelector('img')).toBeNull()
    expect(screen.getByRole('link', { name: 'Image: A diagram' }).getAttribute('href')).toBe(
      'https://a.example/d.png',
    )
  })

  it('shows character references as characters', () => {
    expect(show('Q&amp;A &#8211; &nope; `&amp;`').textContent).toBe('Q&A – &nope; &amp;')
  })
})
