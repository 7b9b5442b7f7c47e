import type { AlignedTerm } from '../../time/alignTerm.ts'

type Props = { aligned: AlignedTerm; reach: { from: number; to: number } }

/** A term as one line of a small multiple: windows as bars, applications filled, single days as diamonds. */
export function TermStrip({ aligned, reach }: Props) {
  const placeOf = (day: number) => ((day - reach.from) / (reach.to - reach.from)) * 100
  return (
    <div className="relative h-6 [print-color-adjust:exact]">
      <span
        className="absolute -inset-y-2 border-s border-ink"
        style={{ insetInlineStart: `${placeOf(0)}%` }}
      />
      {aligned.marks.map(({ key, from, to, isMoment }) =>
        isMoment ? (
          key !== 'term_start' && (
            <span
              key={key}
              className="absolute top-2 -ms-1 size-2 rotate-45 border border-ink bg-paper"
              style={{ insetInlineStart: `${placeOf((from + to) / 2)}%` }}
            />
          )
        ) : (
          <span
            key={key}
            className={`absolute top-1.5 h-3 min-w-1 rounded-[1px] border border-ink ${key === 'applications_open' ? 'bg-ink' : 'bg-paper'}`}
            style={{ insetInlineStart: `${placeOf(from)}%`, width: `${placeOf(to) - placeOf(from)}%` }}
          />
        ),
      )}
    </div>
  )
}
