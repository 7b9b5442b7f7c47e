import { dataAddresses } from './families/dataAddresses.ts'
import { eventHandlers } from './families/eventHandlers.ts'
import { mutations } from './families/mutations.ts'
import { pretences } from './families/pretences.ts'
import { requests } from './families/requests.ts'
import { scriptAddresses } from './families/scriptAddresses.ts'
import { mathMl, svg } from './families/vectorsAndMaths.ts'
import type { Attack } from './payload.ts'

export type Payload = {
  /** Also its place in the list. */
  id: number
  /** A word that stands in front of it in a document, so that a test sees it arrive. */
  sign: string
  markdown: string
  /** Whether it tries to run a script. The script calls `top.hit(id)`. */
  hasScript: boolean
}

const families: readonly (readonly Attack[])[] = [
  eventHandlers,
  svg,
  mathMl,
  scriptAddresses,
  dataAddresses,
  mutations,
  requests,
  pretences,
]

export const payloads: readonly Payload[] = families.flat().map((attack, id) => {
  const sign = `sign${id}`
  const markdown = attack(`top.hit(${id})`, sign)
  return { id, sign, markdown, hasScript: markdown !== attack('', sign) }
})
