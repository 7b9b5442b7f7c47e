import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { metaPolicy, securityHeaders } from './contentSecurityPolicy.ts'
import { addPolicy } from './policyPlugin.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('the policy of the page', () => {
  it('stands in the page before anything that it is to hold for', () => {
    const html = addPolicy(read('index.html'))
    const policyAt = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`)
    expect(policyAt).toBeGreaterThan(0)
    expect(policyAt).toBeLessThan(html.search(/<(?:script|link|style)\b/))
  })

  it('is not forgotten silently', () => {
    expect(() => addPolicy('<html></html>')).toThrow('charset')
  })

  it('lets no script, style or frame in that is not a file of the app', () => {
    expect(metaPolicy).not.toMatch(/unsafe|\*|data:|blob:|http:|nonce|sha256|strict-dynamic/)
    expect(metaPolicy).toMatch(/(?:^|; )script-src 'self';/)
    expect(metaPolicy).toMatch(/; require-trusted-types-for 'script'; trusted-types own-workers$/)
  })

  it('knows the one policy that the app makes', () => {
    expect(read('src/load/trustScriptUrl.ts')).toContain("createPolicy('own-workers'")
  })

  it('is the same as headers', () => {
    expect(securityHeaders['Content-Security-Policy']).toBe(`${metaPolicy}; frame-ancestors 'none'`)
  })

  it('is told in the README, header by header', () => {
    const block = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`)
    expect(read('README.md')).toContain(`\n\`\`\`http\n${block.join('\n')}\n\`\`\`\n`)
  })

  it('is no excuse for inline script or style in the page', () => {
    const html = read('index.html')
    expect(html).not.toMatch(/<style|\son\w+=|\sstyle=/i)
    expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull()
    expect(html).toContain('<meta name="referrer" content="no-referrer" />')
  })
})
