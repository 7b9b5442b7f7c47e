// Serves a folder as static hosts do: compressed, hashed assets to be kept, unknown paths answered with index.html
// unless they ask for a file.
// `vite preview` sends everything as it lies there, which Lighthouse would rightly hold against us.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Starts a server on a free port of this machine and gives its origin and a function that stops it. `answer` may give
 * `{ body, type }` for a path that is no file of `folder`.
 */
export async function serveCompressed(folder, answer = () => undefined) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    const { body, type } = answer(path) ?? (await readPath(folder, path))
    const isHashed = path.startsWith('/assets/')
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type,
      'content-encoding': 'gzip',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'max-age=600',
    })
    response.end(gzipSync(body ?? 'Not found'))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const stop = () => new Promise(resolve => server.close(resolve))
  return { origin: `http://127.0.0.1:${server.address().port}`, stop }
}

async function readPath(folder, path) {
  const file = path.endsWith('/') ? 'index.html' : normalize(path)
  const pages = extname(file) ? [] : [`${file}.html`, 'index.html']
  for (const name of [file, ...pages]) {
    const body = await readFile(join(folder, name)).catch(() => undefined)
    if (body) return { body, type: types[extname(name)] ?? 'application/octet-stream' }
  }
  return { type: types['.txt'] }
}
