// What a page of the app may do at all, whatever gets into it. The one source of the built page's meta element, of the
// headers in the README, and of the control pages in e2e/hostile.

type Directives = Readonly<Record<string, readonly string[]>>

/** The hosts that documents are read from, and GitHub's API; nothing else is ever asked. */
const documentHosts = [
  'https://raw.githubusercontent.com',
  'https://api.github.com',
  'https://gist.githubusercontent.com',
  'https://gitlab.com/api/v4/projects/',
]

/** What holds without trusted types: where things may come from. */
export const sources: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'", ...documentHosts],
  'worker-src': ["'self'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'media-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

/** No text becomes markup or code: the one policy lets addresses of our own workers pass (src/load/trustScriptUrl.ts). */
export const trustedTypes: Directives = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['own-workers'],
}

/** A meta element can't hold this one: browsers take it from a header alone. */
const headerOnly: Directives = { 'frame-ancestors': ["'none'"] }

export function formatPolicy(...parts: Directives[]): string {
  return parts
    .flatMap(directives => Object.entries(directives))
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

/** What the built index.html carries, so that the policy holds on any host. */
export const metaPolicy = formatPolicy(sources, trustedTypes)

/** For hosts that can set headers; the policy is that of the page, and no site may frame it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy(sources, trustedTypes, headerOnly),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}
