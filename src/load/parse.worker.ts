import { parseWithNames } from '../parse/parseWithNames.ts'
import type { ParseRequest, WorkerMessage } from './parseInWorker.ts'
import { splitParsed } from './termParts.ts'

self.onmessage = ({ data }: MessageEvent<ParseRequest>) => {
  send('reading')
  for (const message of splitParsed(parseWithNames(data.markdown, data.termId))) send(message)
}
send('ready')

function send(message: WorkerMessage) {
  self.postMessage(message)
}
