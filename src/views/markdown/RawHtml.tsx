import { Fragment } from 'react'

export const comment = /<!--(?:-?>|[\s\S]*?-->)/g
const lineBreakOrComment = new RegExp(`(<br\\s*\\/?>|${comment.source})`, 'i')

/** Raw HTML of a document: a line break is one, a comment is left out, anything else is shown as the text it is. */
export function RawHtml({ html }: { html: string }) {
  const pieces = html.split(lineBreakOrComment)
  return pieces.map((piece, index) => {
    if (/^<br\s*\/?>$/i.test(piece)) {
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
      return <br key={index} />
    }
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
    return <Fragment key={index}>{piece.startsWith('<!--') && piece.endsWith('>') ? null : piece}</Fragment>
  })
}
