import type { Page } from '@playwright/test'

type WithHits = { hits: number[]; hit: (id: number) => void }

/** Gives the pages to come a `hit` for payloads to call. */
export function countHits(page: Page) {
  return page.addInitScript(() => {
    const target = window as unknown as WithHits
    target.hits = []
    target.hit = id => void target.hits.push(id)
  })
}

/** Ids of the payloads whose script ran in this page. */
export function readHits(page: Page): Promise<number[]> {
  return page.evaluate(() => [...new Set((window as unknown as WithHits).hits)])
}

/**
 * What could run, ask or lead away, in the whole page as it is now: one line each, e.g. 'img: not an element of the
 * app'. The lists say what the app is made of; anything else came in from outside.
 */
export function findTraces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = new Set(
      `html head body title meta link script noscript div span p a b i em strong del code pre br hr bdi q mark kbd small
      h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr th td caption colgroup col blockquote details summary
      main header footer nav section article aside button input select option optgroup textarea label fieldset legend
      form search dialog output time abbr svg path rect circle line g defs pattern use title datalist menu progress sup sub`.split(
        /\s+/,
      ),
    )
    const found: string[] = []
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName
      if (!elements.has(name)) found.push(`${name}: not an element of the app`)
      if (
        name === 'script' &&
        new URL((element as HTMLScriptElement).src, location.href).origin !== location.origin
      )
        found.push(`${name}: ${element.outerHTML}`)
      if (/^(?:meta|link|base|style)$/.test(name) && !document.head.contains(element))
        found.push(`${name} in the body`)
      for (const { name: attribute, value } of element.attributes) {
        if (
          /^on|^(?:srcdoc|formaction|action|ping|xlink:href|background|poster|srcset|http-equiv)$/i.test(
            attribute,
          )
        ) {
          const isPolicy = name === 'meta' && value === 'Content-Security-Policy'
          if (!isPolicy) found.push(`${name}: ${attribute}=${value}`)
        }
        if (attribute === 'src' && name !== 'script') found.push(`${name}: src=${value}`)
        if (attribute === 'style' && /url|image|expression|position|content|\\/i.test(value))
          found.push(`${name}: style=${value}`)
        if (/^(?:href|data)$/.test(attribute)) {
          const { protocol, username } = new URL(value, location.href)
          const isOwnPattern = name === 'use' && value.startsWith('#')
          if (!isOwnPattern && (!/^(?:https?|mailto):$/.test(protocol) || username))
            found.push(`${name}: ${attribute}=${value}`)
        }
      }
      if (name === 'a' && (element as HTMLAnchorElement).origin !== location.origin) {
        if (!element.getAttribute('rel')?.includes('noreferrer'))
          found.push(`a without noreferrer: ${element.outerHTML}`)
        if (element.querySelector('a')) found.push(`a link in a link: ${element.outerHTML}`)
      }
    }
    if (document.querySelectorAll('base').length > 0) found.push('base')
    if (window.frames.length > 0) found.push('frames')
    return [...new Set(found)]
  })
}
