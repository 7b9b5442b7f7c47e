import { expect, type Page } from '@playwright/test'
import type { HostileDocument } from './hostileDocument.ts'
import type { Payload } from './payloads.ts'
import type { HostileVisit } from './visit.ts'

/** Where a page of a project shows each payload, in the words that stand in front of it there. */
const places = [
  'in the summary',
  'in a paragraph',
  'in a list',
  'in a cell',
  'in a fence',
  'in a quote',
  'in a heading',
  'as a target',
  "as a link's text",
  'as an image',
  'as a skill',
  'as a mentor',
  'with a handle',
  'with an e-mail',
  'as an issue',
  'as an address of LFX',
  'behind a label',
]

/** Goes to the page of a project, opens all that is closed there, and holds that each payload arrived in each place. */
export async function visitCarrier(
  page: Page,
  visit: HostileVisit,
  termPath: string,
  carrier: HostileDocument['pages'][number],
) {
  await visit.go(`${termPath}/projects/${carrier.id}`)
  await expect(page.getByRole('heading', { level: 1, name: carrier.title })).toBeVisible()
  await showAll(page)
  await clickAll(page, 'main button:has-text("Show e-mail")')
  // A page that would be long folds its last fields.
  await clickAll(page, 'main details:not([open]) > summary')
  await expectArrived(
    page,
    places.flatMap(place => carrier.payloads.filter(isShownAt(place)).map(({ sign }) => `${sign} ${place}`)),
    carrier.title,
  )
  await visit.expectNothing(carrier.title)
}

/** Opens every row of the timeline, and holds that each payload arrived as an activity and in a date. */
export async function visitTimeline(
  page: Page,
  visit: HostileVisit,
  termPath: string,
  payloads: readonly Payload[],
) {
  await visit.go(`${termPath}/timeline`)
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
  await showAll(page)
  await clickAll(page, 'main th button[aria-expanded=false]')
  const wanted = payloads.flatMap(({ sign }) => [`${sign} as an activity`, `${sign} as a date`])
  await expectArrived(page, wanted, 'timeline')
  await visit.expectNothing('timeline')
}

/** Holds that each text stands on the page, but for what is only there for ears. */
export async function expectArrived(page: Page, wanted: readonly string[], where: string) {
  const listMissing = async () => {
    const shown = await page.getByRole('main').evaluate(readShown)
    return wanted.filter(text => !shown.includes(text))
  }
  await expect.poll(listMissing, `not shown: ${where}`).toEqual([])
}

/**
 * Runs in the page, and leaves it as it was. What is far from the screen is not laid out until somebody comes near, and
 * only then has a text.
 */
function readShown(main: HTMLElement): string {
  const parts = [...main.querySelectorAll<HTMLElement>('*')]
  const far = parts.filter(part => getComputedStyle(part).contentVisibility === 'auto')
  for (const { style } of far) style.contentVisibility = 'visible'
  const shown = main.innerText
  for (const part of far) part.removeAttribute('style')
  return shown
}

/** Of thousands of anything the first ones are shown, until the others are asked for. */
export async function showAll(page: Page) {
  const more = page.locator('main').getByRole('button', { name: /^Show .*\bmore\b/ })
  while ((await more.count()) > 0)
    await more.evaluateAll(buttons => buttons.forEach(button => void (button as HTMLElement).click()))
}

/** Clicks at once what would take minutes one by one. */
export function clickAll(page: Page, selector: string) {
  return page
    .locator(selector)
    .evaluateAll(parts => parts.forEach(part => void (part as HTMLElement).click()))
}

/** Of an issue that has an address, the address is shown without the words around it. */
function isShownAt(place: string): (payload: Payload) => boolean {
  return ({ markdown }) => place !== 'as an issue' || !markdown.includes('//')
}
