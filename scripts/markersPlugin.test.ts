import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { withoutStacks } from './markersPlugin.ts'

const folder = dirname(fileURLToPath(import.meta.resolve('react-dom/client')))
const code = readFileSync(join(folder, 'cjs/react-dom-client.production.js'), 'utf8')

it("leaves none of React's markers with a stack", () => {
  expect(code.split('Exception = Error(')).toHaveLength(6)
  expect(withoutStacks(code)).not.toContain('Exception = Error(')
})

it('changes no error that is thrown at anybody', () => {
  const thrown = (text: string) => text.split('throw Error(').length
  expect(thrown(code)).toBeGreaterThan(50)
  expect(thrown(withoutStacks(code))).toBe(thrown(code))
})
