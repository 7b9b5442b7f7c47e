// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Markdown } from './Markdown.tsx'

function show(markdown: string): HTMLElement {
  return render(<Markdown markdown={markdown} documentUrl="https://a.example/docs/README.md" />).container
}

/** 'h3 Title' for each element that the selector finds. */
const list = (page: HTMLElement, selector: string) =>
  [...page.querySelectorAll(selector)].map(element => `${element.localName} ${element.textContent}`)

describe('blocks of a document', () => {
  it('have headings from the third level to the sixth', () => {
    const page = show('# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F')
    expect(list(page, '.prose > *')).toEqual(['h3 A', 'h4 B', 'h5 C', 'h6 D', 'h6 E', 'h6 F'])
  })

  it('have lists that count from where they are said to begin', () => {
    const page = show('7. seven\n8. eight\n\ntext\n\n- one')
    expect(page.querySelector('ol')?.start).toBe(7)
    expect(list(page, 'ol > li')).toEqual(['li seven', 'li eight'])
    expect(list(page, 'ul > li')).toEqual(['li one'])
  })

  it('have no paragraphs in a list without empty lines', () => {
    expect(show('- *a* b').querySelector('ul')?.innerHTML).toBe('<li><em>a</em> b</li>')
  })

  it('tell which tasks of a list are done', () => {
    expect(list(show('- [x] done\n- [ ] open\n- neither'), 'li')).toEqual([
      'li ☑ done',
      'li ☐ open',
      'li neither',
    ])
    expect(list(show('- [x] done\n\n- [ ] open'), 'li')).toEqual(['li ☑ done', 'li ☐ open'])
  })

  it('have a cell for each cell of a table, under a heading for each column', () => {
    const page = show('| a | **b** |\n| - | - |\n| 1 | 2 |\n| 3 | *4* |')
    expect(list(page, 'thead th[scope=col]')).toEqual(['th a', 'th b'])
    expect([...page.querySelectorAll('tbody tr')].map(row => list(row as HTMLElement, 'td'))).toEqual([
      ['td 1', 'td 2'],
      ['td 3', 'td 4'],
    ])
    expect(list(page, 'th strong, td em')).toEqual(['strong b', 'em 4'])
  })

  it('that may be too wide can be scrolled by the keyboard', () => {
    const page = show('```\nlong\n```\n\n| a |\n| - |\n| 1 |')
    expect(
      page.querySelectorAll('pre[tabindex="0"], div.overflow-x-auto[tabindex="0"] > table'),
    ).toHaveLength(2)
  })

  it('show nothing of empty lines and of the addresses of links', () => {
    const page = show('[a]\n\n\n\n[a]: https://a.example/x')
    expect(page.querySelectorAll('.prose > *')).toHaveLength(1)
    expect(page.textContent).toBe('a')
    expect(page.querySelector('a')?.href).toBe('https://a.example/x')
  })

  it('change with the text', () => {
    const { container, rerender } = render(<Markdown markdown="One" documentUrl="https://a.example" />)
    rerender(<Markdown markdown="Two" documentUrl="https://a.example" />)
    expect(container.textContent).toBe('Two')
  })

  it('change with the summary of a folded part', () => {
    const folded = (summary: string) => (
      <Markdown
        markdown={`<details><summary>${summary}</summary>x</details>`}
        documentUrl="https://a.example"
      />
    )
    const { container, rerender } = render(folded('One'))
    rerender(folded('Two'))
    expect(container.textContent).toBe('Twox')
  })

  it('that nobody lays out are quiet about it', () => {
    const page = show(`${'_a_b'.repeat(300)}`)
    expect(page.querySelector('p')?.className).toBe('text-small text-quiet')
    expect(page.querySelector('p')?.textContent).toMatch(/ shown as written\.$/)
  })

  it('are shown as written behind what is too intricate', () => {
    const page = show(`Before\n\n${'_a_b'.repeat(300)}`)
    expect(list(page, '.prose > *').map(text => text.slice(0, 20))).toEqual([
      'p Before',
      'p This text is too l',
      'pre _a_b_a_b_a_b_a_b',
    ])
    expect(page.querySelector('pre')?.tabIndex).toBe(0)
    expect(show('Before').querySelector('pre')).toBeNull()
  })
})

describe('what stands in other things without end', () => {
  const count = (page: HTMLElement, selector: string) => page.querySelectorAll(selector).length

  it('is laid out forty levels deep: lists', () => {
    const items = Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n')
    expect(count(show(items), 'li')).toBe(40)
    expect(count(show(items.split('\n').slice(0, 40).join('\n')), 'li')).toBe(40)
  })

  it('is laid out forty levels deep: words, of which the paragraph is one', () => {
    const marked = (levels: number) => {
      const pairs = levels / 2
      return `${'*a **b '.repeat(pairs)}c${' b** a*'.repeat(pairs)}`
    }
    expect(count(show(marked(60)), 'em, strong')).toBe(39)
    expect(count(show(marked(20)), 'em, strong')).toBe(20)
    expect(show(marked(60)).textContent?.match(/[abc]/g)).toHaveLength(121)
  })

  it('is laid out forty levels deep: folded parts', () => {
    const folded = (levels: number) => `${'<details>\n\n'.repeat(levels)}x${'\n\n</details>'.repeat(levels)}`
    expect(count(show(folded(60)), 'details')).toBe(40)
    expect(count(show(folded(30)), 'details')).toBe(30)
  })
})

describe('folded parts', () => {
  it.each([
    ['<details>\n\nHidden\n\n</details>', 'details DetailsHidden'],
    ['<details open>\n<summary>More</summary>\n\nHidden\n\n</details>', 'details MoreHidden'],
    ['<details open=""><summary>More</summary>Hidden</details>', 'details MoreHidden'],
    ['<DETAILS>\n<SUMMARY> More </SUMMARY>\n\nHidden\n\n</DETAILS >', 'details MoreHidden'],
    ['<details>\n\n<summary>More</summary>\n\nHidden\n\n</details>', 'details MoreHidden'],
  ])('%j', (markdown, folded) => {
    expect(list(show(markdown), '.prose > *')).toEqual([folded])
  })

  it.each([
    [
      'behind other words',
      '<details>\n\nHidden\n\n<summary>Late</summary>\n\n</details>',
      'Details',
      '<summary>Late</summary>',
    ],
    [
      'a second one',
      '<details><summary>One</summary><summary>Two</summary></details>',
      'One',
      '<summary>Two</summary>',
    ],
  ])('have one summary, at their beginning: %s', (_what, markdown, summary, asText) => {
    const page = show(markdown)
    expect(list(page, 'summary')).toEqual([`summary ${summary}`])
    expect(page.querySelector('details')?.textContent).toContain(asText)
  })

  it('that nobody closes keep their words and the order of them', () => {
    expect(show('<details>\n<summary>More</summary>\n\nHidden\n\nAfter').textContent).toBe(
      '<details><summary>More</summary>HiddenAfter',
    )
  })

  it.each(['<details>', '</details>'])('may name the tag %s in their summaries', tag => {
    const page = show(`<details>\n<summary>The ${tag} tag</summary>\n\nHidden\n\n</details>`)
    expect(list(page, '.prose > *')).toEqual([`details The ${tag} tagHidden`])
    expect(page.querySelector('summary')?.textContent).toBe(`The ${tag} tag`)
  })

  it.each([
    ['Before <details>x</details>', 'p Before <details>x</details>'],
    ['```\n<details>\nx\n</details>\n```', 'pre <details>\nx\n</details>'],
    ['<details>\n\nx', 'p <details>', 'p x'],
  ])('are none in %j', (markdown, ...shown) => {
    expect(list(show(markdown), '.prose > *')).toEqual(shown)
  })

  it('have no links in their summaries: a click opens them', () => {
    const page = show(
      '<details><summary>[More](https://a.example) **now**</summary>\n\n[x](https://b.example)\n\n</details>',
    )
    expect(list(page, 'a')).toEqual(['a x'])
    expect(list(page, 'summary strong')).toEqual(['strong now'])
  })

  it('in folded parts without end are text in the end', () => {
    const depth = 60
    const page = show(`${'<details>\n\n'.repeat(depth)}x${'\n\n</details>'.repeat(depth)}`)
    const folded = page.querySelectorAll('details').length
    expect(folded).toBeGreaterThan(20)
    expect(page.textContent?.match(/<details>/g)).toHaveLength(depth - folded)
    expect(page.textContent?.match(/<\/details>/g)).toHaveLength(depth - folded)
  })
})
