import { KeysHelp } from '../keys/KeysHelp.tsx'
import { DropTarget } from '../own/DropTarget.tsx'
import { Arrival } from './Arrival.tsx'
import { NewRelease } from './NewRelease.tsx'

/** What waits on every page for something that can't happen before it is there: a next page, a release, a key, a file. */
export default function Standby() {
  return (
    <>
      <Arrival />
      <NewRelease />
      <KeysHelp />
      <DropTarget />
    </>
  )
}
