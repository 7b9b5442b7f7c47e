/**
 * The search part of an address. Spaces are '%20', because Outlook shows the '+' of URLSearchParams as it stands; half
 * a surrogate pair, which encodeURIComponent throws on, becomes U+FFFD.
 */
export function formatQuery(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))}`)
    .join('&')
}
