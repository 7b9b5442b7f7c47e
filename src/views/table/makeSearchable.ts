import type { ProjectIndex } from '../../explore/indexProjects.ts'
import { withTextSearch } from '../../explore/withTextSearch.ts'
import { inSlices } from '../../ui/inSlices.ts'

type Searchable = {
  index: ProjectIndex
  /** Gets the search ready without holding up the page. Gives back the way to stop. */
  prepare: (how: { onFinished: () => void; isUrgent: boolean }) => () => void
}

export function makeSearchable(index: ProjectIndex): Searchable {
  const searchable = withTextSearch(index)
  const { prepare, readAhead } = searchable.search
  return {
    index: searchable,
    prepare({ onFinished, isUrgent }) {
      let stop = inSlices({
        work: prepare,
        onFinished() {
          onFinished()
          stop = inSlices({ work: readAhead, onFinished: () => undefined, isUrgent: false })
        },
        isUrgent,
      })
      return () => stop()
    },
  }
}
