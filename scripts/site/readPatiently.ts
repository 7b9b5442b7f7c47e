export type Fetch = (url: string) => Promise<Response>

/** Before the second, third and fourth try: a build may wait longer than a reader. */
const usualPausesMs = [1000, 5000, 20_000]

const fetchWithDeadline: Fetch = url => fetch(url, { signal: AbortSignal.timeout(30_000) })

/** Asks for an address, some times if need be: undefined is what is not there (404), whatever else goes wrong is thrown. */
export function createPatientReader(fetchOnce: Fetch = fetchWithDeadline, pausesMs = usualPausesMs) {
  return async (url: string): Promise<Response | undefined> => {
    let trouble = ''
    for (const pauseMs of [0, ...pausesMs]) {
      await new Promise(resolve => setTimeout(resolve, pauseMs))
      const answer = await fetchOnce(url).catch((error: Error) => error)
      if (!(answer instanceof Error)) {
        if (answer.ok) return answer
        if (answer.status === 404) return undefined
      }
      trouble = answer instanceof Error ? answer.message : `status ${answer.status}`
    }
    throw new Error(`could not be read: ${url}: ${trouble}`)
  }
}
