import { expect, type Page } from '@playwright/test'
import { countHits, findTraces, readHits } from './traces.ts'

/** Goes through the app and holds that nothing of what it shows is more than text. */
export class HostileVisit {
  readonly #page: Page
  readonly #asked: string[] = []
  readonly #led: string[] = []

  private constructor(page: Page) {
    this.#page = page
  }

  static async start(page: Page): Promise<HostileVisit> {
    const visit = new HostileVisit(page)
    await countHits(page)
    page.on('request', request => visit.#asked.push(request.url()))
    page.on('framenavigated', frame => visit.#led.push(frame.url()))
    page.on('dialog', dialog => {
      visit.#led.push(`dialog: ${dialog.message()}`)
      return dialog.dismiss()
    })
    page.on('popup', popup => visit.#led.push(`popup: ${popup.url()}`))
    return visit
  }

  /** Loads an address anew. */
  async load(path: string) {
    await this.#page.goto(path)
  }

  /** Goes to an address within the app, without loading it anew. */
  async go(path: string) {
    await this.#page.evaluate(target => history.pushState(null, '', target), path)
  }

  /** Holds for the page as it stands. `where` is told when it does not. */
  async expectNothing(where: string) {
    expect.soft(await readHits(this.#page), `scripts that ran: ${where}`).toEqual([])
    expect.soft(await findTraces(this.#page), `what could run: ${where}`).toEqual([])
  }

  /** Every request and every frame was one of the app. To be called last. */
  expectNoRequests(origin = '') {
    const own = new RegExp(
      `^(?:${origin}/(?:$|\\?|terms|shortlist|assets/|documents/|snapshot\\.json|sw\\.js|theme\\.js|icon\\.png)|https://raw\\.githubusercontent\\.com/cncf/mentoring/|https://api\\.github\\.com/)`,
    )
    const isForeign = (url: string) => !own.test(url) || /evil/.test(url.replace(/[?#].*/s, ''))
    expect.soft(this.#asked.filter(isForeign), 'requests').toEqual([])
    expect
      .soft(
        this.#led.filter(url => !url.startsWith(`${origin}/`)),
        'navigations',
      )
      .toEqual([])
  }
}
