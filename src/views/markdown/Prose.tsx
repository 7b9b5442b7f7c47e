import type { TextParts } from '../../texts/readText.ts'
import { Blocks } from './Blocks.tsx'
import { RestOfText } from './RestOfText.tsx'

type Props = {
  text: TextParts
  /** What relative links are relative to. */
  documentUrl: string
}

/** A text of a document as React elements. No HTML string is ever made: what is not on the allow-list is text. */
export function Prose({ text: { parts, rest }, documentUrl }: Props) {
  return (
    <div className="prose">
      <Blocks parts={parts} place={{ documentUrl, depth: 0 }} />
      {rest !== '' && <RestOfText rest={rest} />}
    </div>
  )
}
