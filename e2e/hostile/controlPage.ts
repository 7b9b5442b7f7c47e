import type { Page } from '@playwright/test'
import { countHits, readHits } from './traces.ts'

/** Ways from a text to a script, as a page's own script would try them. */
const waysToRun: Readonly<Record<string, string>> = {
  eval: 'eval(code)',
  Function: 'new Function(code)()',
  setTimeout: 'setTimeout(code)',
  'text of a script': 'document.createElement("script").text = code',
  'src of a script': 'document.createElement("script").src = "data:text/javascript," + code',
  innerHTML: 'document.body.innerHTML = markup',
  outerHTML: 'document.body.appendChild(document.createElement("p")).outerHTML = markup',
  insertAdjacentHTML: 'document.body.insertAdjacentHTML("beforeend", markup)',
  'document.write': 'document.write(markup)',
  srcdoc: 'document.createElement("iframe").srcdoc = markup',
  createContextualFragment: 'document.createRange().createContextualFragment(markup)',
  DOMParser: 'new DOMParser().parseFromString(markup, "text/html")',
  'an attribute of an event': 'document.body.setAttribute("onclick", code)',
  Worker: 'new Worker("data:text/javascript," + code)',
  'a policy of its own': 'trustedTypes.createPolicy("mine", { createHTML: text => text })',
}

const tryEachWay = `
  const code = 'top.hit(1)'
  const markup = '<img src=x onerror=' + code + '>'
  window.refused = []
  ${Object.entries(waysToRun)
    .map(([name, way]) => `try { ${way} } catch { refused.push(${JSON.stringify(name)}) }`)
    .join('\n')}`

/** A page of the app's own origin that shows HTML as it comes, under a policy of its own or none. */
export class ControlPage {
  readonly origin: string
  readonly waysToRun = Object.keys(waysToRun)
  /** Everything that was asked for, but for the page itself; addresses that the page was led to too. */
  readonly requests: string[] = []
  readonly #page: Page

  constructor(page: Page, origin: string) {
    this.#page = page
    this.origin = origin
  }

  /** With `tries`, a script of the page's own tries every way to run a text. */
  async open(policy?: string, { tries = false } = {}) {
    const address = `${this.origin}/control.html`
    await countHits(this.#page)
    this.#page.on('dialog', dialog => dialog.dismiss())
    await this.#page.route('**/*', route => {
      const request = route.request()
      if (request.url() === address) {
        const headers = policy === undefined ? undefined : { 'content-security-policy': policy }
        const body =
          '<!doctype html><title>Control</title><div id="place"></div>' +
          (tries ? '<script src="/ways.js"></script>' : '')
        return route.fulfill({ contentType: 'text/html', body, ...(headers && { headers }) })
      }
      if (request.url() === `${this.origin}/ways.js`)
        return route.fulfill({ contentType: 'text/javascript', body: tryEachWay })
      const isNavigation = request.isNavigationRequest() && request.frame() === this.#page.mainFrame()
      // No policy can forbid a page to be left; 204 lets it stay, for the next payload.
      if (isNavigation) return route.fulfill({ status: 204 })
      this.requests.push(request.url())
      return route.fulfill({ status: 404, contentType: 'text/plain', body: '' })
    })
    await this.#page.goto(address)
    await this.#page.evaluate(stayForAllButScripts)
  }

  /** Puts each fragment into the page, and does what a reader might do. How many were refused comes back. */
  async showAll(fragments: readonly string[]): Promise<number> {
    let refused = 0
    for (let at = 0; at < fragments.length; at += 100) {
      refused += await this.#page.evaluate(showFragments, fragments.slice(at, at + 100))
    }
    return refused
  }

  hits(): Promise<number[]> {
    return readHits(this.#page)
  }

  count(selector: string): Promise<number> {
    return this.#page.locator(selector).count()
  }

  /** The ways to run a script that the page refused. */
  refused(): Promise<string[]> {
    return this.#page.evaluate(() => (window as unknown as { refused: string[] }).refused)
  }
}

/** Lets a click run a script, and not lead away: what comes after it is to be shown too. */
function stayForAllButScripts() {
  const stay = (event: Event, address: string | null | undefined) => {
    if (URL.parse(address ?? '', location.href)?.protocol !== 'javascript:') event.preventDefault()
  }
  document.addEventListener(
    'click',
    event => {
      const link = (event.target as Element).closest('a[href], a')
      if (link) stay(event, link.getAttribute('href') ?? link.getAttribute('xlink:href'))
    },
    true,
  )
  document.addEventListener(
    'submit',
    event =>
      stay(
        event,
        event.submitter?.getAttribute('formaction') ?? (event.target as Element).getAttribute('action'),
      ),
    true,
  )
}

async function showFragments(fragments: string[]): Promise<number> {
  const place = document.getElementById('place')
  const events = [
    'click',
    'mouseover',
    'mouseenter',
    'pointerover',
    'pointerenter',
    'pointerdown',
    'auxclick',
    'focus',
    'focusin',
    'toggle',
    'close',
    'start',
    'finish',
    'animationstart',
    'transitionend',
  ]
  let refused = 0
  for (const fragment of fragments) {
    const box = document.createElement('div')
    place?.append(box)
    try {
      box.innerHTML = fragment
    } catch {
      refused++
    }
    for (const element of box.querySelectorAll('*')) {
      for (const event of events)
        element.dispatchEvent(new MouseEvent(event, { bubbles: false, cancelable: true }))
      if (element instanceof HTMLAnchorElement && element.protocol === 'javascript:') element.click()
    }
  }
  await new Promise(resolve => setTimeout(resolve, 300))
  return refused
}
