import type { Page } from '@playwright/test'

/** What people set who read better with more room (WCAG 1.4.12). */
export async function spaceText(page: Page) {
  await page.evaluate(() => {
    // The content security policy refuses a style tag.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }
    `)
    document.adoptedStyleSheets.push(sheet)
  })
}

/** Cards beyond the screen keep the places that they had on another width, until they come into sight. */
export async function layOutAll(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

/** What of a text can't be read as it stands: cut off, or beyond the edge of its button. Words for ears alone don't count. */
export async function listCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const overX = element.scrollWidth - element.clientWidth
      const overY = element.scrollHeight - element.clientHeight
      // Words for ears alone are one pixel wide; what is inline has no size of its own.
      if ((overX <= 2 && overY <= 2) || element.clientWidth <= 1 || !element.checkVisibility()) continue
      // The browser cuts the choices of a list itself; the chart is for eyes, its words stand in the table too.
      if (element.closest('select, [aria-hidden=true], .sr-only') || !element.textContent?.trim()) continue
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element)
      // An excerpt is cut on purpose.
      if (webkitLineClamp !== 'none') continue
      const isControl = element.matches('button, label, summary, h1, h2, h3')
      const isCut = (over: number, overflow: string) =>
        over > 2 && (isControl || /hidden|clip/.test(overflow))
      if (isCut(overX, overflowX) || isCut(overY, overflowY)) {
        const text = element.textContent.trim().slice(0, 40)
        cut.push(`${element.tagName.toLowerCase()} “${text}” by ${overX} × ${overY}`)
      }
    }
    return cut
  })
}

/**
 * What is smaller than 24 × 24 px, is no part of a running text, and has no room of 24 px around its centre either
 * (WCAG 2.5.8).
 */
export async function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const size = 24
    const selector =
      'a[href], button, input, select, textarea, summary, [role=button], [role=slider], [role=separator][tabindex]'
    // What lies below an open dialog can't be hit at all.
    const root = document.querySelector('dialog:modal') ?? document
    const targets = [...root.querySelectorAll<HTMLElement>(selector)]
      .filter(element => element.checkVisibility() && !element.closest('.sr-only'))
      .map(element => {
        // A label is a part of what it names.
        const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element
        const box = label.getBoundingClientRect()
        const isSmall = box.width < size || box.height < size
        return { element, box, isSmall, x: box.x + box.width / 2, y: box.y + box.height / 2 }
      })
      .filter(({ box }) => box.width > 1 && box.height > 1)
    const isInText = (element: HTMLElement) => {
      let block: HTMLElement = element
      while (block.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement
      return (
        block !== element &&
        (block.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0)
      )
    }
    return targets
      .filter(({ element, isSmall }) => isSmall && !isInText(element))
      .filter(({ element, x, y }) =>
        targets.some(other => {
          if (other.element === element || other.element.contains(element)) return false
          if (other.isSmall) return Math.hypot(other.x - x, other.y - y) < size
          const { left, right, top, bottom } = other.box
          const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
          return away < size / 2
        }),
      )
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)
        return `${element.tagName.toLowerCase()} “${name}” ${Math.round(box.width)} × ${Math.round(box.height)}`
      })
  })
}
