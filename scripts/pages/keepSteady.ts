/** More rows than a phone shows at once. */
const mostRows = 4

/** What makes the look of an element. With no address a link is a word in the colour of links. */
const looks = new Set(
  [
    'class',
    'type',
    'placeholder',
    'colspan',
    'disabled',
    'open',
    'aria-pressed',
    'aria-current',
    'data-layout',
  ].concat([
    'viewBox',
    'd',
    'x',
    'y',
    'rx',
    'cx',
    'cy',
    'r',
    'width',
    'height',
    'fill',
    'stroke',
    'stroke-width',
    'stroke-linecap',
  ]),
)

/**
 * Leaves of a page that was drawn what is the same for everybody, and nothing that acts or leads away. What a view marks
 * with `data-live` depends on who looks, when and where: its words go, and the place of a line stays. What follows a table
 * of it is below the fold.
 */
export function keepSteady(page: Element): string {
  const all = (selector: string) => page.querySelectorAll(selector)
  for (const live of all('[data-live]')) {
    const isTable = live.querySelector('table') !== null
    live.innerHTML = isTable
      ? '<div class="skeleton-rows animate-pulse"></div>'
      : `<p class="${lineLook(live)}">\u00a0</p>`
    if (isTable) removeAllBehind(live, page)
  }
  for (const row of all(`tbody > tr:nth-child(n + ${mostRows + 1})`)) row.remove()
  // Where there is room they stand beside the text, else below the fold.
  for (const aside of all('aside')) aside.remove()
  for (const element of all('*')) {
    for (const { name } of [...element.attributes]) if (!looks.has(name)) element.removeAttribute(name)
  }
  return page.innerHTML
}

function lineLook(live: Element): string {
  return live.querySelector('p')?.className ?? ''
}

function removeAllBehind(element: Element, page: Element) {
  for (let at: Element | null = element; at && at !== page; at = at.parentElement)
    while (at.nextElementSibling) at.nextElementSibling.remove()
}
