import { expect } from '@playwright/test'
import { projectCount, termUrl } from './facts.ts'
import { type GitHub, seedDocument } from './harness/gitHub.ts'
import { expectReadAndKept } from './harness/kept.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

type Failure = {
  what: string
  answer: (github: GitHub) => void
  message: RegExp
  requests: number
  pauses?: true
}

// A server that misbehaves on purpose: what it does, what the page says, and how often it is asked at most.
const failures: Failure[] = [
  { what: 'refuses', answer: g => g.refuses(), message: /GitHub could not be reached\./, requests: 3 },
  { what: 'hangs', answer: g => g.hangs(), message: /GitHub did not answer within 3 seconds\./, requests: 1 },
  { what: '404', answer: g => g.answersWithStatus(404), message: /any more \(404\)/, requests: 2 },
  {
    what: '403',
    answer: g => g.answersWithStatus(403),
    message: /asks for a pause \(403\)/,
    requests: 1,
    pauses: true,
  },
  {
    what: '429',
    answer: g => g.answersWithStatus(429),
    message: /asks for a pause \(429\)/,
    requests: 1,
    pauses: true,
  },
  {
    what: '410',
    answer: g => g.answersWithStatus(410),
    message: /refused to give the document/,
    requests: 1,
  },
  { what: '503', answer: g => g.answersWithStatus(503), message: /with an error \(503\)/, requests: 3 },
  { what: 'an empty document', answer: g => g.holds(' \n'), message: /is empty/, requests: 1 },
  { what: 'a web page', answer: g => g.holds('<!doctype html>'), message: /but a web page/, requests: 1 },
  { what: '2 MB', answer: g => g.holds('a'.repeat(2_000_001)), message: /larger than 2 MB/, requests: 1 },
  {
    what: 'UTF-16',
    answer: g => g.holds(Buffer.from(seedDocument, 'utf16le')),
    message: /no text in UTF-8/,
    requests: 1,
  },
]

for (const { what, answer, message, requests, pauses } of failures) {
  test(`keeps what was read, and says what happened: ${what}`, async ({ page, github }) => {
    await page.goto(termUrl)
    await expectReadAndKept(page)
    answer(github)
    await page.reload()
    await expect(page.getByText(message)).toBeVisible()
    await expect(page.getByText(/Showing the copy that was read at/)).toBeVisible()
    await new ProjectsTable(page).expectCount(projectCount)
    // One for the first visit. Retries end with the deadline, so a busy machine may have time for fewer.
    const asked = github.requests.length - 1
    expect(asked).toBeGreaterThanOrEqual(1)
    expect(asked).toBeLessThanOrEqual(requests)

    if (pauses) return expect(page.getByText(/GitHub is asked again by itself at/)).toBeVisible()
    github.holds(seedDocument)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText(/Read from cncf\/mentoring at/)).toBeVisible()
  })
}
