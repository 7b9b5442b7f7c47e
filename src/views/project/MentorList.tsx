import { useState } from 'react'
import type { Mentor } from '../../model/term.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { useShown } from '../../ui/useShown.tsx'
import { isGitHubHandle } from '../../vocabulary/gitHubHandle.ts'

const mentorsAtOnce = 50

export function MentorList({ mentors }: { mentors: readonly Mentor[] }) {
  const { shown, more } = useShown(mentors, mentorsAtOnce)
  return (
    <>
      <ul className="space-y-2">
        {shown.map(mentor => (
          <li key={`${mentor.name} ${mentor.github} ${mentor.email}`}>
            <span className="font-semibold">{mentor.name || mentor.github}</span>
            {mentor.role && <span className="text-quiet"> ({mentor.role})</span>}
            <span className="flex flex-wrap items-baseline gap-x-3 text-small">
              {mentor.github && <Handle handle={mentor.github} />}
              {mentor.email && <Email address={mentor.email} name={mentor.name} />}
            </span>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

function Handle({ handle }: { handle: string }) {
  if (!isGitHubHandle(handle)) return <span className="wrap-anywhere">@{handle}</span>
  return <OutsideLink url={`https://github.com/${handle}`}>@{handle}</OutsideLink>
}

/** An address shows only after a click: mentors ask not to be mailed, and to be met at the upstream issue. */
function Email({ address, name }: { address: string; name: string }) {
  const [shown, setShown] = useState(false)
  if (shown) {
    return (
      <OutsideLink
        className="wrap-anywhere"
        url={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}
      >
        {address}
      </OutsideLink>
    )
  }
  return (
    <button type="button" className="link" onClick={() => setShown(true)}>
      Show e-mail <span className="sr-only">of {name}</span>
    </button>
  )
}
