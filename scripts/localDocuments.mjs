// Serves a checkout of cncf/mentoring in place of GitHub, for maintainers who edit it: `npm start -- --docs DIR`.
import { existsSync, readFileSync, watch } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** Where the app asks for documents instead of raw.githubusercontent.com (src/load/localCheckout.ts). */
export const localDocumentsUrl = '/local-documents/'

/** Throws where no checkout lies. */
export function checkCheckout(dir) {
  if (!existsSync(join(dir, 'programs'))) {
    throw new Error(`No checkout of cncf/mentoring: ${resolve(dir)} has no folder "programs"`)
  }
}

/** A plugin of Vite's preview: the Markdown files of a folder, and word of each save as server-sent events. */
export function localDocumentsPlugin(dir) {
  const listeners = new Set()
  let watcher
  return {
    name: 'local-documents',
    configurePreviewServer(server) {
      // Editors write a file in several steps, or by renaming another; one word a moment later is enough.
      let timer
      watcher = watch(join(dir, 'programs'), { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          for (const response of listeners) response.write('data: saved\n\n')
        }, 100)
      })
      server.httpServer.once('close', () => watcher.close())
      server.middlewares.use(localDocumentsUrl, (request, response) => {
        const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
        if (path === '/saves') return follow(request, response)
        const text = readDocument(dir, path)
        response.writeHead(text === undefined ? 404 : 200, {
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': 'no-store',
        })
        response.end(text ?? 'Not Found')
      })
    },
  }

  function follow(request, response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write('\n')
    listeners.add(response)
    request.once('close', () => listeners.delete(response))
  }
}

/** A Markdown file of the folder, or undefined: nothing else of the machine is handed out. */
export function readDocument(dir, path) {
  const base = resolve(dir)
  const file = resolve(base, `.${path}`)
  if (!file.startsWith(base + sep) || !file.endsWith('.md') || !existsSync(file)) return undefined
  return readFileSync(file)
}
