import { parseTerm } from '../parse/parseTerm.ts'
import type { ParseRequest, WorkerMessage } from './parseInWorker.ts'

self.onmessage = ({ data }: MessageEvent<ParseRequest>) =>
  send({ term: parseTerm(data.markdown, data.termId) })
send('ready')

function send(message: WorkerMessage) {
  self.postMessage(message)
}
