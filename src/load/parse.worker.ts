import { parseWithNames } from '../parse/parseWithNames.ts'
import type { ParseRequest, WorkerMessage } from './parseInWorker.ts'

self.onmessage = ({ data }: MessageEvent<ParseRequest>) => {
  send('reading')
  send(parseWithNames(data.markdown, data.termId))
}
send('ready')

function send(message: WorkerMessage) {
  self.postMessage(message)
}
