import { parseWithNames } from '../parse/parseWithNames.ts'
import { readText } from '../texts/readText.ts'
import type { WorkerMessage, WorkerRequest } from './parseInWorker.ts'
import { splitParsed } from './termParts.ts'

self.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  send('reading')
  for (const answer of answers(data)) send(answer)
}
send('ready')

function answers(request: WorkerRequest): Iterable<WorkerMessage> {
  if ('texts' in request) return [request.texts.map(readText)]
  return splitParsed(parseWithNames(request.markdown, request.termId))
}

function send(message: WorkerMessage) {
  self.postMessage(message)
}
