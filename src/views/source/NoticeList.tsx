import { type Notice, type NoticeKind, noticeKinds } from '../../model/notice.ts'
import { FoldedPart } from '../../ui/FoldedPart.tsx'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { useShown } from '../../ui/useShown.tsx'
import { Markdown } from '../markdown/Markdown.tsx'
import { useSourceUrl } from '../term/Freshness.ts'
import { noticeText } from '../term/noticeText.ts'
import { noticeAdvice } from './noticeAdvice.ts'

/** Every doubt of a document, by kind, with advice for its writers, each with a link to its line. */
export function NoticeList({ notices, path }: { notices: readonly Notice[]; path: string }) {
  if (notices.length === 0) return <p>Nothing in it was doubtful.</p>
  const kinds = [...new Set(notices.map(({ kind }) => kind))]
  return (
    <div className="space-y-5">
      {kinds.map(kind => (
        <NoticesOfKind
          key={kind}
          kind={kind}
          notices={notices.filter(notice => notice.kind === kind)}
          path={path}
        />
      ))}
    </div>
  )
}

const noticesAtOnce = 100

type Props = { kind: NoticeKind; notices: readonly Notice[]; path: string }

function NoticesOfKind({ kind, notices, path }: Props) {
  const sourceUrl = useSourceUrl()
  const { shown, more } = useShown(notices, noticesAtOnce)
  return (
    <section>
      <h3 className="border-b border-line pb-1 text-small font-semibold">
        {noticeKinds[kind]} <span className="font-normal text-quiet">({notices.length})</span>
      </h3>
      <FoldedPart
        className="py-1.5 text-small"
        summary="What it means, and how to mend it"
        summaryClassName="text-quiet"
      >
        {() => <Markdown markdown={noticeAdvice(kind)} documentUrl={sourceUrl(path)} />}
      </FoldedPart>
      <ul>
        {shown.map(({ line, message }) => (
          <li key={`${line} ${message}`} className="flex gap-4 border-b border-line py-1.5 text-small">
            <OutsideLink className="w-20 shrink-0" url={sourceUrl(path, line)}>
              Line {line}
            </OutsideLink>
            <span className="wrap-anywhere">{noticeText({ message })}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}
