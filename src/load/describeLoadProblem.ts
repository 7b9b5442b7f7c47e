import type { LoadProblem } from './loadProblem.ts'
import { patientStopMs } from './tooSlow.ts'

/** Said while the host is still waited for. */
export function describeSlowAnswer(host = 'GitHub'): string {
  return `${host} did not answer within 3 seconds.`
}

/** A plain sentence: what happened. What is shown instead, and what to do, is said by the page. */
export function describeLoadProblem(problem: LoadProblem, host = 'GitHub'): string {
  switch (problem.kind) {
    case 'offline':
      return 'This device is offline.'
    case 'unreachable':
      // All that a browser says is that nothing came.
      return `${host} could not be reached. The browser does not say why: the network may not find its name (DNS), or a proxy, a filter or an extension stands in the way, or answers in its place.`
    case 'timeout':
      return `${host} did not answer within ${problem.seconds} seconds.`
    case 'rate-limited':
      return `${host} asks for a pause (${problem.status}): too many requests came from this network${problem.status === 403 ? ', or a proxy refuses' : ''}. ${describeWait(problem.waitSeconds)}`
    case 'not-found':
      return `${host} has no document at this address any more (404).`
    case 'server-error':
      return `${host} answered with an error (${problem.status}). ${describeWait(problem.waitSeconds)}`
    case 'refused':
      return `${host} refused to give the document (${problem.status}).`
    case 'web-page':
      return 'The answer was not the Markdown document but a web page, as a proxy or a sign-in page sends it.'
    case 'no-document':
      return 'The answer was no Markdown document with headings, but some other text, as a proxy sends it.'
    case 'empty':
      return `The document on ${host} is empty.`
    case 'too-large':
      return `The answer was larger than ${problem.megabytes} MB, which no document of a term is.`
    case 'broken-encoding':
      return 'The answer was no text in UTF-8.'
    case 'unreadable':
      return 'The document could not be read.'
    case 'too-slow':
      return `The document took longer than ${problem.seconds} seconds to read, and was given up. ${describeMorePatience(problem.seconds)}`
    case 'text-gone':
      return 'The text is gone, because it was never stored: paste or drop it again.'
  }
}

function describeMorePatience(seconds: number): string {
  const more = patientStopMs / 1000
  return seconds < more
    ? `If this device is busy, try again: it is given ${more} seconds then.`
    : 'It may be made to be slow.'
}

function describeWait(seconds: number | undefined): string {
  if (seconds === undefined) return 'A minute later it may answer.'
  if (seconds < 120) return `It may be asked again in ${seconds === 1 ? 'one second' : `${seconds} seconds`}.`
  return `It may be asked again in ${Math.ceil(seconds / 60)} minutes.`
}
