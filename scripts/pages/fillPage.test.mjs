import { expect, it } from 'vitest'
import { fillPage } from './fillPage.mjs'

const template = `<title>App</title>
<meta
  name="description"
  content="What it is."
/>
<meta property="og:title" content="App" />
<meta property="og:description" content="What it is." />
<main>
  <div class="skeleton-heading animate-pulse"></div>
</main>`

it('names the page in its head, and puts it before the bars', () => {
  const page = { title: 'Chaos, CNPG', description: 'Break it.', html: '<h1>Chaos</h1>' }
  expect(fillPage(template, page)).toBe(`<title>Chaos, CNPG · Mentorship Explorer</title>
<meta
  name="description"
  content="Break it."
/>
<meta property="og:title" content="Chaos, CNPG" />
<meta property="og:description" content="Break it." />
<main>
  <div class="drawn"><h1>Chaos</h1></div><div class="skeleton-heading animate-pulse"></div>
</main>`)
})

it('takes names as text, whatever they hold', () => {
  const text = '"><script>a()</script> $& $1'
  const filled = fillPage(template, { title: text, description: text, html: '$&' })
  expect(filled).not.toContain('<script')
  expect(filled).toContain('&quot;>&lt;script>a()&lt;/script> $&amp; $1')
  expect(filled).toContain('<div class="drawn">$&</div>')
})

it('tells where index.html has changed so that a name finds no place', () => {
  expect(() => fillPage('<title>App</title>', { title: '', description: '', html: '' })).toThrow(
    /description/,
  )
})
