/** What TypeScript does not know yet of https://www.w3.org/TR/trusted-types/. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('own-workers', { createScriptURL: refuseForeign })

/**
 * The address of a worker's script, in the form that the page's policy asks for (`require-trusted-types-for`). It is
 * the one way for a text to become code here: an address of another origin throws.
 */
export function trustScriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : refuseForeign(url)
}

function refuseForeign(url: string): string {
  const { origin, protocol } = new URL(url, location.href)
  if (origin !== location.origin || !/^https?:$/.test(protocol))
    throw new Error(`Not a script of ours: ${url}`)
  return url
}
