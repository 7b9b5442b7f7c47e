import { expect, type Page } from '@playwright/test'
import { projectCount, termUrl } from './facts.ts'
import { describeViolations, provideAxe } from './harness/axe.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

const timelineUrl = `${termUrl}/timeline`
/** Five days before applications close. */
const duringApplications = '2025-08-07T12:00:00Z'

test.use({ timezoneId: 'Asia/Kolkata' })

const sentence = (page: Page) => page.getByText(/^Mentee applications are open; they close/)
const nowLine = (page: Page) => page.getByRole('link', { name: /^Mentee applications close/ })

test.describe('the present moment', () => {
  test('counts down while the page is open, and is right after the machine has slept', async ({ page }) => {
    await page.clock.install({ time: '2025-08-12T15:40:00Z' })
    await page.goto(timelineUrl)
    await expect(sentence(page)).toContainText('in 2 hours, Tue 12 Aug 23:30 your time')
    await page.clock.runFor('31:00')
    await expect(sentence(page)).toContainText(/in 10[89] minutes/)
    // Timers that were due meanwhile fire once at most, as after sleep.
    await page.clock.fastForward('01:40:00')
    await expect(sentence(page)).toContainText(/in \d minutes/)
    await page.clock.fastForward('10:00')
    await expect(page.getByText('Nothing is open for mentees now.')).toBeVisible()
  })

  test('stands above the projects and leads to the timeline', { tag: '@phone' }, async ({ page }) => {
    await page.clock.setFixedTime(duringApplications)
    await page.goto(termUrl)
    await new ProjectsTable(page).expectCount(projectCount)
    await expect(nowLine(page)).toHaveText('Mentee applications close in 5 days, Tue 12 Aug 23:30 your time')
    await nowLine(page).click()
    await expect(page).toHaveURL(timelineUrl)
    await expect(sentence(page)).toBeVisible()
  })

  test('comes without moving what stands below it', { tag: '@phone' }, async ({ page }) => {
    await page.clock.setFixedTime(duringApplications)
    let release = () => {}
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route(/NowLine-.*\.js$/, async route => {
      await released
      await route.continue()
    })
    await page.goto(termUrl)
    const table = new ProjectsTable(page)
    await table.expectCount(projectCount)
    const before = await table.search.boundingBox()
    release()
    await expect(nowLine(page)).toBeVisible()
    expect(await table.search.boundingBox()).toEqual(before)
  })
})

test.describe('a moment in the address', () => {
  const asOf = `at=${duringApplications}&tz=UTC`

  test('is shown whenever the link is opened, travels along, and ends by one click', async ({ page }) => {
    await page.clock.setFixedTime('2031-01-01T00:00:00Z')
    await page.goto(`${timelineUrl}?${asOf}`)
    await expect(sentence(page)).toContainText('in 5 days, Tue 12 Aug 18:00 UTC')
    await expect(page.getByText('As of Thu 7 Aug 2025, 12:00 UTC.')).toBeVisible()

    await page.getByRole('link', { name: 'Projects' }).click()
    await expect(nowLine(page)).toContainText('in 5 days')
    await new ProjectsTable(page).rows.first().getByRole('link').first().click()
    await page.getByRole('link', { name: 'Timeline', exact: true }).click()
    await expect(page).toHaveURL(`${timelineUrl}?tz=UTC&at=${duringApplications}`)

    await page.getByRole('link', { name: 'Back to the present' }).click()
    await expect(page).toHaveURL(`${timelineUrl}?tz=UTC`)
    await expect(page.getByText('This term ended on Fri 28 Nov 2025.')).toBeVisible()
  })

  test('is named when it can’t be read', async ({ page }) => {
    await page.goto(`${timelineUrl}?at=soon`)
    await expect(page.getByText(/“soon” in the address is not a moment/)).toBeVisible()
  })
})

test('a link of another zone says so, and one click leads back to the own', async ({ page }) => {
  await page.clock.setFixedTime(duringApplications)
  await page.goto(`${timelineUrl}?tz=Pacific/Auckland`)
  await expect(page.getByText(/Times are shown in Pacific\/Auckland, not in your own zone/)).toBeVisible()
  await page.getByRole('button', { name: 'Show my own time' }).click()
  await expect(page).toHaveURL(timelineUrl)
  await expect(sentence(page)).toContainText('Tue 12 Aug 23:30 your time')
})

test('a link of another zone says so above the projects too', { tag: '@phone' }, async ({ page }) => {
  await page.clock.setFixedTime(duringApplications)
  await page.goto(`${termUrl}?tz=Pacific/Auckland`)
  await expect(nowLine(page)).toContainText('Wed 13 Aug 06:00 GMT+12')
  await expect(page.getByText(/Times are shown in Pacific\/Auckland, not in your own zone/)).toBeVisible()
  await page.getByRole('link', { name: 'Show my own time' }).click()
  await expect(page).toHaveURL(termUrl)
  await expect(nowLine(page)).toContainText('Tue 12 Aug 23:30 your time')
})

test('a role is chosen, spoken to, marked in its rows, and kept in the address', { tag: '@phone' }, async ({
  page,
}) => {
  await page.clock.setFixedTime(duringApplications)
  await page.goto(timelineUrl)
  await page.getByRole('button', { name: 'mentor', exact: true }).click()
  await expect(page).toHaveURL(`${timelineUrl}?role=mentor`)
  await expect(page.getByText('As a mentor: applicants turn up with questions.')).toBeVisible()
  const row = (activity: string) => page.getByRole('rowheader', { name: activity })
  await expect(row('Application Review Period')).toContainText('read the applications and choose')
  await expect(row('First Stipend Payments')).toHaveText('First Stipend Payments')
  await page.goBack()
  await expect(row('First Stipend Payments')).toContainText('you are paid')
})

test.describe('beside earlier terms', () => {
  /** The dates of 2024 Term 3 as its document has them; its projects don't matter here. */
  const document2024 = `# Term 03 - 2024 September - November

| activity | date |
| --- | --- |
| mentee applications open | Jul 31 - Aug 13 5:00 PM PDT |
| Mentorship program begins | Sept 9 |
| Last day of term | November 29 |
`

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime('2025-06-15T12:00:00Z')
    await page.route('https://raw.githubusercontent.com/**/2024/03-Sep-Nov/README.md', route =>
      route.fulfill({ body: document2024, headers: { 'access-control-allow-origin': '*' } }),
    )
  })

  test('a term is compared from its start, as far as the others can be read', async ({ page }) => {
    await page.goto(timelineUrl)
    await page.getByRole('button', { name: 'Read 5 earlier terms' }).click()
    const table = page.getByRole('table', { name: 'Terms side by side' })
    const cells = (term: string) =>
      table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: term }) })
        .getByRole('cell')
    // From 9 September back to 31 July and 13 August, and on to 29 November.
    await expect(cells('2024, Term 3')).toHaveText(['Mon 9 Sep 2024', '−40', '−27', '–', '–', '–', '+81'])
    await expect(cells('2025, Term 3')).toHaveText([
      'Mon 8 Sep 2025',
      ...['−39', '−27', '−12', '+36', '+78', '+81'],
    ])
    await expect(page.getByText(/^LFX Mentorship 2025, Term 2: .*404/)).toBeVisible()
  })

  test('a term without dates is estimated, and nothing of it can be exported', { tag: '@phone' }, async ({
    page,
  }) => {
    await page.route('https://raw.githubusercontent.com/**/2026/03-Sep-Nov/README.md', route =>
      route.fulfill({
        body: '# Term 03 - 2026 September - November\n\nStatus: Planning\n',
        headers: { 'access-control-allow-origin': '*' },
      }),
    )
    await provideAxe(page)
    await page.clock.setFixedTime('2026-06-15T12:00:00Z')
    await page.goto('/terms/lfx-2026-3/timeline')
    await expect(page.getByText('This term gives no dates.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Estimate, not announced' })).toBeVisible()
    // 52 weeks after those of 2025; of 2024 there are no proposals.
    await expect(page.getByText(/“Project Proposals Open”, about Wed 1 Jul to Tue 28 Jul/)).toBeVisible()
    await expect(page.getByText(/calendar \(\.ics\)/)).toBeHidden()
    expect(await describeViolations(page)).toEqual([])
  })
})
