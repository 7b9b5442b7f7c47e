import type { Plugin } from 'vite'

/** What React throws to itself and knows by its identity: `var SuspenseException = Error(formatProdErrorMessage(460))`. */
const marker = /\b(\w+Exception = )Error\((formatProdErrorMessage\(\d+\))\)/g

/**
 * React's markers without a stack, which nobody reads. As an `Error` is made, V8 looks up where each function on the stack
 * stands once something inspects the page, as Lighthouse and the browser's tools do: it reads all of the renderer again,
 * which the inspected phone then waits for, and no other one.
 */
export function markersPlugin(): Plugin {
  return {
    name: 'markers-without-stack',
    apply: 'build',
    transform: {
      filter: { id: /\/react-dom\/cjs\/react-dom-client\.production\.js$/ },
      handler: code => ({ code: withoutStacks(code), map: null }),
    },
  }
}

export function withoutStacks(code: string): string {
  return code.replaceAll(marker, '$1{ message: $2 }')
}
