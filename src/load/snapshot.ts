// Undefined in a plain build, and in scripts that run without Vite.
const written: string | undefined = import.meta.env?.VITE_SNAPSHOT

/** The newest documents, copied when the app was published (`npm run site`): term ids, and the civil day of the copy. */
export const snapshot: Readonly<Record<string, string>> = written ? JSON.parse(written) : {}
