// Serves a checkout of cncf/mentoring in place of GitHub, for maintainers who edit it: `npm start -- --docs DIR`.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** Where the app asks for documents instead of raw.githubusercontent.com (src/load/localCheckout.ts). */
export const localDocumentsUrl = '/local-documents/'

/** How often the folder is looked at. Watching it misses saves: editors put another file in the place of the one watched. */
const lookEveryMs = 300

/** Throws where no checkout lies. */
export function checkCheckout(dir) {
  if (!existsSync(join(dir, 'programs'))) {
    throw new Error(`No checkout of cncf/mentoring: ${resolve(dir)} has no folder "programs"`)
  }
}

/** A plugin of Vite's preview: the Markdown files of a folder, their list, and word of each save as server-sent events. */
export function localDocumentsPlugin(dir) {
  const listeners = new Set()
  return {
    name: 'local-documents',
    configurePreviewServer(server) {
      const stop = followSaves(dir, () => {
        for (const response of listeners) response.write('data: saved\n\n')
      })
      server.httpServer.once('close', stop)
      server.middlewares.use(localDocumentsUrl, (request, response) => {
        const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
        if (path === '/saves') return follow(request, response)
        if (path === '/files') return answer(response, JSON.stringify(listDocuments(dir)), 'application/json')
        answer(response, readDocument(dir, path), 'text/plain; charset=utf-8')
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

function answer(response, body, type) {
  const headers = { 'content-type': type, 'cache-control': 'no-store' }
  response.writeHead(body === undefined ? 404 : 200, headers).end(body ?? 'Not Found')
}

/** Calls `onSave` after each change of a document until the function that comes back is called. */
export function followSaves(dir, onSave) {
  let known = describeDocuments(dir)
  const timer = setInterval(() => {
    const current = describeDocuments(dir)
    if (current === known) return
    known = current
    onSave()
  }, lookEveryMs)
  return () => clearInterval(timer)
}

/** Another text for other documents: their paths, times and sizes. */
function describeDocuments(dir) {
  return listDocuments(dir)
    .map(path => {
      const stat = statSync(join(dir, path), { throwIfNoEntry: false })
      return `${path} ${stat?.mtimeMs} ${stat?.ino} ${stat?.size}`
    })
    .join('\n')
}

/** The paths of the Markdown files below "programs", with '/'. */
export function listDocuments(dir) {
  return readdirSync(join(dir, 'programs'), { recursive: true })
    .filter(path => path.endsWith('.md'))
    .map(path => `programs/${path.replaceAll(sep, '/')}`)
    .sort()
}

/** A Markdown file of the folder, or undefined: nothing else of the machine is handed out. */
export function readDocument(dir, path) {
  const base = resolve(dir)
  const file = resolve(base, `.${path}`)
  if (!file.startsWith(base + sep) || !file.endsWith('.md') || !existsSync(file)) return undefined
  return readFileSync(file)
}
