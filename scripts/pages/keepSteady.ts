/** More rows than a phone shows at once. */
const mostRows = 8

/** What makes the look of an element. With no address a link is a word in the colour of links. */
const looks = new Set(
  ['class', 'type', 'placeholder', 'colspan', 'disabled', 'open', 'aria-pressed', 'aria-current', 'data-layout'].concat(
    ['viewBox', 'd', 'x', 'y', 'rx', 'cx', 'cy', 'r', 'width', 'height', 'fill', 'stroke', 'stroke-width', 'stroke-linecap'],
  ),
)

/**
 * Leaves of a page that was drawn what is the same for everybody, and nothing that acts or leads away. What a view marks
 * with `data-live` depends on who looks, when and where: its words go, its place stays.
 */
export function keepSteady(page: Element): string {
  const all = (selector: string) => page.querySelectorAll(selector)
  for (const live of all('[data-live]')) {
    if (live.querySelector('table')) live.innerHTML = '<div class="skeleton-rows animate-pulse"></div>'
    else blank(live)
  }
  for (const row of all(`tbody > tr:nth-child(n + ${mostRows + 1})`)) row.remove()
  // Where there is room they stand beside the text, else below the fold.
  for (const aside of all('aside')) aside.remove()
  for (const element of all('*')) {
    for (const { name } of [...element.attributes]) if (!looks.has(name)) element.removeAttribute(name)
  }
  return page.innerHTML
}

function blank(live: Element) {
  for (const input of live.querySelectorAll('input')) input.setAttribute('value', '')
  for (const pressed of live.querySelectorAll('[aria-pressed]')) pressed.removeAttribute('aria-pressed')
  const texts = live.ownerDocument.createTreeWalker(live, 4 /* NodeFilter.SHOW_TEXT */)
  while (texts.nextNode()) if (texts.currentNode.textContent) texts.currentNode.textContent = '\u00a0'
}
