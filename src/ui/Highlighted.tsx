type Props = {
  text: string
  /** Parts to mark, in order and apart: `end` is exclusive. */
  hits: readonly { start: number; end: number }[]
}

export function Highlighted({ text, hits }: Props) {
  return hits.length === 0
    ? text
    : hits.flatMap(({ start, end }, index) => [
        text.slice(hits[index - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
        index === hits.length - 1 ? text.slice(end) : '',
      ])
}
