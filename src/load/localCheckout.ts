// Undefined in the published app, and in scripts that run without Vite.
const localUrl: string | undefined = import.meta.env?.VITE_DOCUMENTS_URL

/** Where documents come from instead of GitHub: a checkout that its maintainer edits (`npm start -- --docs DIR`). */
export const checkoutUrl = localUrl
