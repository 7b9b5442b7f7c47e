import type { Plugin } from 'vite'

const renderer = /\/react-dom\/cjs\/react-dom-client\./

/** React's renderer is evaluated in a task of its own (src/main.tsx), but comes with the rest of the start. */
export function preloadPlugin(): Plugin {
  let base = '/'
  return {
    name: 'preload-renderer',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const file = Object.values(bundle).find(
          chunk => chunk.type === 'chunk' && chunk.moduleIds.some(id => renderer.test(id)),
        )
        if (!file) throw new Error("React's renderer is in no file of its own.")
        const attrs = { rel: 'modulepreload', crossorigin: true, href: base + file.fileName }
        return [{ tag: 'link', attrs, injectTo: 'head' }]
      },
    },
  }
}
