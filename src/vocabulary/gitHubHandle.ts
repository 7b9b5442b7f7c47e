/** First segments of github.com that are pages of GitHub's own, and no person's. */
const ownPages: ReadonlySet<string> = new Set(
  (
    'about account apps codespaces collections contact copilot customer-stories dashboard discussions enterprise ' +
    'events explore features gist issues join login logout marketplace mobile new nonprofit notifications ' +
    'organizations orgs password_reset pricing pulls readme search security sessions settings signup site sponsors ' +
    'stars team topics trending users watching'
  ).split(' '),
)

/**
 * Whether a text can be a person's name on GitHub: at most 39 letters, digits and hyphens, not beginning with a hyphen
 * (old accounts may end with one), and the company's short code after it ('jane_acme', three to eight letters) for accounts
 * that a company manages.
 */
export function isGitHubHandle(text: string): boolean {
  return (
    /^[a-z\d][a-z\d-]*(?:_[a-z\d]{3,8})?$/i.test(text) &&
    text.length <= 39 &&
    !ownPages.has(text.toLowerCase())
  )
}
