import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export type StaticServer = {
  origin: string
  /** The paths that were answered with 404, though 404.html came along. */
  notFound: string[]
  close: () => void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A folder below a sub-path, as GitHub Pages serves it: NAME.html for NAME, index.html for a folder, 404.html for what is not there. */
export async function serveFolder(folder: string, base: string): Promise<StaticServer> {
  const notFound: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const found = pathname.startsWith(base) ? findFile(folder, pathname.slice(base.length)) : undefined
    if (!found) notFound.push(pathname)
    const file = found ?? join(folder, '404.html')
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' })
    response.end(readFileSync(file))
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    notFound,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function findFile(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`))
  return [file, `${file}.html`, join(file, 'index.html')].find(
    one => existsSync(one) && statSync(one).isFile(),
  )
}
