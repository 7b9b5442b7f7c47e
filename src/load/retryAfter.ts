/**
 * The seconds to wait that an answer names, rounded up: `Retry-After` as seconds or as a date, else the moment at
 * which a used-up allowance of GitHub's API is filled again (`X-RateLimit-Reset`, seconds since the epoch). Undefined
 * where it names none; a server on another host has to allow scripts to read these headers at all.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const written = headers.get('retry-after')?.trim()
  if (written) {
    const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - now) / 1000
    return limit(seconds)
  }
  const reset = headers.get('x-ratelimit-reset')
  if (headers.get('x-ratelimit-remaining') !== '0' || !reset) return undefined
  return limit(Number(reset) - now / 1000)
}

const longestSeconds = 24 * 60 * 60

function limit(seconds: number): number | undefined {
  if (Number.isNaN(seconds)) return undefined
  return Math.min(Math.max(Math.ceil(seconds), 1), longestSeconds)
}
