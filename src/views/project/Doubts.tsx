import { type Notice, noticeKinds } from '../../model/notice.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { useShown } from '../../ui/useShown.tsx'
import { useSourceUrl } from '../term/Freshness.ts'
import { noticeText } from '../term/noticeText.ts'

const doubtsAtOnce = 30

type Props = { notices: readonly Notice[]; path: string }

/** A mark beside a value in doubt: what was doubtful, in the words of the document, and the line it stands on. */
export function Doubts({ notices, path }: Props) {
  const sourceUrl = useSourceUrl()
  const { shown, more } = useShown(notices, doubtsAtOnce)
  if (notices.length === 0) return null
  return (
    <>
      <ul className="mt-1.5 space-y-1 text-small text-quiet">
        {shown.map(({ kind, message, line }) => (
          <li key={`${kind} ${line} ${message}`} className="flex gap-2">
            <span
              aria-hidden="true"
              className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-strong-line text-[0.6875rem]"
            >
              ?
            </span>
            <span className="wrap-anywhere">
              {noticeKinds[kind]}: {noticeText({ message })}{' '}
              <OutsideLink url={sourceUrl(path, line)}>Line {line}</OutsideLink>
            </span>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
