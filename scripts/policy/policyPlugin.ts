import type { Plugin } from 'vite'
import { metaPolicy } from './contentSecurityPolicy.ts'

const charset = '<meta charset="utf-8" />'

/** Writes the policy into the built index.html. While developing, Vite's own inline script needs to run. */
export function policyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: addPolicy },
  }
}

/** Directly behind the charset: a policy does not hold for what stands before it. */
export function addPolicy(html: string): string {
  if (!html.includes(charset)) throw new Error(`index.html has no ${charset} to put the policy behind.`)
  return html.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`,
  )
}
