import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { certificate } from './certificate.ts'

/** What it does with a request for a document. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void

export type MisbehavingServer = {
  port: number
  /** What was asked for, in order: 'programs/…/README.md', 'api git/trees/main'; with ' 304' where that was answered. */
  requests: string[]
  documents: () => string[]
  behaves: (behaviour: Behaviour) => void
  /** The tree that GitHub's API tells of; none at the beginning. */
  holdsFiles: (paths: readonly string[]) => void
  close: () => void
}

/** raw.githubusercontent.com and api.github.com on a real socket: caches, broken bodies and hung connections are real. */
export async function startMisbehavingServer(usual: Behaviour): Promise<MisbehavingServer> {
  const requests: string[] = []
  let behaviour = usual
  let files: readonly string[] | undefined
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost')
    response.setHeader('access-control-allow-origin', '*')
    // Chromium asks once more by itself when a connection that it uses again is hung up.
    response.setHeader('connection', 'close')
    if (request.headers.host?.startsWith('api.')) {
      requests.push(`api ${pathname.replace('/repos/cncf/mentoring/', '')}`)
      const tree = pathname.includes('/git/trees/') && files && { tree: files.map(path => ({ path })) }
      return response.writeHead(tree ? 200 : 404).end(JSON.stringify(tree || {}))
    }
    const at = requests.push(pathname.replace('/cncf/mentoring/main/', '')) - 1
    response.on('finish', () => {
      if (response.statusCode === 304) requests[at] += ' 304'
    })
    behaviour(response, request)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    documents: () => requests.filter(asked => !asked.startsWith('api ')),
    behaves(next) {
      behaviour = next
    },
    holdsFiles(paths) {
      files = paths
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const plain = { 'content-type': 'text/plain; charset=utf-8' }

/** As GitHub does: the text with an ETag and five minutes of caching, 304 to who has it already. */
export function sends(text: string): Behaviour {
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`
  return (response, request) => {
    const headers = { ...plain, etag, 'cache-control': 'max-age=300' }
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
    else response.writeHead(200, headers).end(text)
  }
}

export function answers(status: number, body = `${status}`, headers: Record<string, string> = {}): Behaviour {
  return response => response.writeHead(status, { ...plain, ...headers }).end(body)
}

/** The document where it lies, and 404 elsewhere. */
export function sendsAt(path: string, text: string): Behaviour {
  return (response, request) => (request.url?.endsWith(path) ? sends(text) : answers(404))(response, request)
}

/** A character a second until it is told to go on: slow, but never silent. */
export function sendsSlowly(text: string): { behaviour: Behaviour; goOn: () => void } {
  let isSlow = true
  return {
    behaviour: response => {
      response.writeHead(200, plain)
      let sent = 0
      const timer = setInterval(() => {
        if (isSlow) return void response.write(text[sent++])
        clearInterval(timer)
        response.end(text.slice(sent))
      }, 1000)
    },
    goOn() {
      isSlow = false
    },
  }
}

/** Promises the whole, and cuts the connection in the middle. */
export function breaksOff(text: string): Behaviour {
  return response => {
    response.writeHead(200, { ...plain, 'content-length': String(Buffer.byteLength(text)) })
    response.write(text.slice(0, text.length / 2), () => setTimeout(() => response.destroy(), 50))
  }
}

export const hangsUp: Behaviour = response => response.destroy()
export const neverAnswers: Behaviour = () => {}
