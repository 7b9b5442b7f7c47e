import { expect, type Page } from '@playwright/test'
import { sizePatterns } from '../../scripts/hostile/sizePatterns.ts'
import { termUrl } from '../facts.ts'
import { test } from '../harness/test.ts'

// How long a page takes to draw grows with its elements and with the longest text among them, so both are bounded
// whatever the document has thousands of. `npm run bench:pages` measures the time itself, of all patterns.
const patterns = [
  ['notices', 'tildes'],
  ['one text', 'schemes'],
  ['a heading', 'colons in a heading'],
  ['projects', 'equal titles of projects'],
  ['upstream issues', 'different issues in short'],
  ['mentors', 'different handles'],
  ['skills', 'skills misspelt'],
  ['dates', 'dates in headings'],
]
/** Less than a megabyte, so that a busy machine reads it within the three seconds that a document is given. */
const size = 400_000
const mostElements = 5000
const longestText = 50_000
const pages = ['', '/source', '/projects/chaos-tests', '/timeline']
const project = '# LFX\n\n### Org\n\n#### Chaos tests\n\n- Description: a\n- Mentor(s): Jane (@jane)\n\n'

for (const [what, name] of patterns) {
  test(`${what} without end draw no page without end`, async ({ page, github }) => {
    const text = sizePatterns.find(pattern => pattern.name === name)?.write(size)
    expect(text).toBeDefined()
    github.holds(`${project}${text}`)
    for (const path of pages) {
      await page.goto(`${termUrl}${path}`)
      await expect(page.getByText('Read from')).toBeVisible()
      await page.waitForTimeout(500)
      const { elements, longest } = await measure(page)
      expect(elements).toBeLessThan(mostElements)
      expect(longest).toBeLessThanOrEqual(longestText)
    }
  })
}

function measure(page: Page) {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let longest = 0
    while (texts.nextNode()) longest = Math.max(longest, texts.currentNode.textContent?.length ?? 0)
    return { elements: document.querySelectorAll('*').length, longest }
  })
}
