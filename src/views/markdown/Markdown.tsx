import { useMemo } from 'react'
import { Blocks } from './Blocks.tsx'
import { RestOfText } from './RestOfText.tsx'
import { readTokens } from './readTokens.ts'

type Props = {
  markdown: string
  /** What relative links are relative to. */
  documentUrl: string
}

/** Markdown of a document as React elements. No HTML string is ever made: what is not on the allow-list is text. */
export function Markdown({ markdown, documentUrl }: Props) {
  const { tokens, rest } = useMemo(() => readTokens(markdown), [markdown])
  return (
    <div className="prose">
      <Blocks tokens={tokens} place={{ documentUrl, depth: 0 }} />
      {rest !== '' && <RestOfText rest={rest} />}
    </div>
  )
}
