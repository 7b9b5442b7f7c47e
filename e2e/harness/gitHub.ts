import { readFileSync } from 'node:fs'
import type { Route } from '@playwright/test'

/** The document of the term, as it lies embedded in the app. */
export const seedDocument = readFileSync(
  new URL('../../public/documents/lfx-2025-3.md', import.meta.url),
  'utf8',
)

/** The address that the document of the term has on GitHub. */
export const seedUrl =
  'https://raw.githubusercontent.com/cncf/mentoring/main/programs/lfx-mentorship/2025/03-Sep-Nov/README.md'

/**
 * Plays raw.githubusercontent.com. It holds the seed document alone (any other address is a 404) until told otherwise,
 * and may change its mind mid-test.
 */
export class GitHub {
  static readonly origin = 'https://raw.githubusercontent.com'
  /** The addresses that were asked for. */
  readonly requests: string[] = []
  #answer: (route: Route) => Promise<void> = route => answerWith(route, seedDocument)

  /** Holds another text, or other bytes, at the seed's address. */
  holds(document: string | Buffer) {
    this.#answer = route => answerWith(route, document)
  }

  answersWithStatus(status: number, headers: Record<string, string> = {}) {
    this.#answer = route => fulfill(route, status, `${status}`, headers)
  }

  refuses() {
    this.#answer = route => route.abort('connectionrefused')
  }

  /** Takes the request and never answers. */
  hangs() {
    this.#answer = () => Promise.resolve()
  }

  async handle(route: Route) {
    this.requests.push(route.request().url())
    await this.#answer(route)
  }
}

function answerWith(route: Route, document: string | Buffer): Promise<void> {
  return route.request().url() === seedUrl ? fulfill(route, 200, document) : fulfill(route, 404, 'Not Found')
}

function fulfill(
  route: Route,
  status: number,
  body: string | Buffer,
  more: Record<string, string> = {},
): Promise<void> {
  const headers = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*', ...more }
  return route.fulfill({ status, headers, contentType: 'text/plain; charset=utf-8', body })
}
