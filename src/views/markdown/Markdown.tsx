import { useMemo } from 'react'
import { readText } from '../../texts/readText.ts'
import { Prose } from './Prose.tsx'

/** Reads a text of a document where it is drawn. Brings marked along: a page that many open first has it read elsewhere. */
export function Markdown({ markdown, documentUrl }: { markdown: string; documentUrl: string }) {
  const text = useMemo(() => readText(markdown), [markdown])
  return <Prose text={text} documentUrl={documentUrl} />
}
