// Undefined in a plain build, and in scripts that run without Vite.
const written: string | undefined = import.meta.env?.VITE_SNAPSHOT

/** By term id: the path inside cncf/mentoring, and the civil day as of which the copy is. */
export type Snapshot = Readonly<Record<string, { path: string; copiedOn: string }>>

/** The newest documents, copied when the app was published (`npm run site`). */
export const snapshot: Snapshot = written ? JSON.parse(written) : {}
