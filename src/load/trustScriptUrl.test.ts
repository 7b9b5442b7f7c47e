import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Rules = { createScriptURL: (url: string) => string }

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('location', { href: 'https://app.example/terms/x', origin: 'https://app.example' })
})
afterEach(() => vi.unstubAllGlobals())

async function load() {
  return (await import('./trustScriptUrl.ts')).trustScriptUrl
}

describe("the address of a worker's script", () => {
  it.each(['/assets/parse.worker-a1.js', 'https://app.example/sw.js', '../sw.js'])(
    'is our own: %s',
    async url => {
      expect((await load())(url)).toBe(url)
    },
  )

  it.each([
    'https://evil.example/w.js',
    '//evil.example/w.js',
    'data:text/javascript,alert(1)',
    'blob:https://app.example/1',
    'javascript:alert(1)',
    'http://app.example/w.js',
  ])('is never %s', async url => {
    const trustScriptUrl = await load()
    expect(() => trustScriptUrl(url)).toThrow('Not a script of ours')
  })

  it("passes by the browser's trusted types where it has them", async () => {
    const made: string[] = []
    const createPolicy = (name: string, rules: Rules): Rules => {
      made.push(name)
      return { createScriptURL: url => `trusted ${rules.createScriptURL(url)}` }
    }
    vi.stubGlobal('trustedTypes', { createPolicy })
    const trustScriptUrl = await load()
    expect(trustScriptUrl('/sw.js')).toBe('trusted /sw.js')
    expect(() => trustScriptUrl('https://evil.example/w.js')).toThrow()
    expect(made).toEqual(['own-workers'])
  })
})
