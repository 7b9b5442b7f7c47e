/** By term id: the path inside cncf/mentoring, and the civil day as of which the copy is. */
export type Snapshot = Readonly<Record<string, { path: string; copiedOn: string }>>

/** Published beside the app, and no part of its release: a copy of today is no new version of the app. */
export const snapshotFile = 'snapshot.json'

/** The one that the project was created from, which every build carries until it publishes a newer copy. */
export const seedSnapshot: Snapshot = {
  'lfx-2025-3': {
    path: 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md',
    copiedOn: '2025-08-01',
  },
}

/** It only matters while the documents themselves are out of reach. */
const patienceMs = 3000

/** Which copies are published with the app by now; undefined where that can't be found out. */
export async function fetchSnapshot(baseUrl: string): Promise<Snapshot | undefined> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(baseUrl + snapshotFile, { cache: 'no-cache', signal })
    return response.ok ? parseSnapshot(await response.json()) : undefined
  } catch {
    return undefined
  }
}

function parseSnapshot(written: unknown): Snapshot {
  const entries = Object.entries((written ?? {}) as Record<string, { path?: unknown; copiedOn?: unknown }>)
  return Object.fromEntries(
    entries.flatMap(([id, { path, copiedOn }]) =>
      typeof path === 'string' && typeof copiedOn === 'string' && /^\d{4}-\d\d-\d\d$/.test(copiedOn)
        ? [[id, { path, copiedOn }]]
        : [],
    ),
  )
}
