import { expect, it } from 'vitest'
import { compileHintsPlugin } from './compileHintsPlugin.ts'

it('stands at the very top of what every page starts with, and of nothing else', () => {
  const file = (name: string, isEntry: boolean) => ({ type: 'chunk', name, isEntry, code: 'run()' })
  const bundle = {
    'index.js': file('index', true),
    'client.js': file('client', false),
    'small.js': file('small', false),
    'index.css': { type: 'asset', name: 'index' },
  }
  const { generateBundle } = compileHintsPlugin() as unknown as {
    generateBundle: { handler: (options: object, bundle: object) => void }
  }
  generateBundle.handler({}, bundle)
  expect(bundle['index.js'].code).toBe('//# allFunctionsCalledOnLoad\nrun()')
  expect(bundle['client.js'].code).toBe('//# allFunctionsCalledOnLoad\nrun()')
  expect(bundle['small.js'].code).toBe('run()')
  expect(bundle['index.css']).toEqual({ type: 'asset', name: 'index' })
})
