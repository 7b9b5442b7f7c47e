import { Fragment } from 'react'

export const comment = /<!--(?:-?>|[\s\S]*?-->)/g
const lineBreakOrComment = new RegExp(`(<br\\s*\\/?>|${comment.source})`, 'i')

/** Raw HTML of a document: a line break is one, a comment is left out, anything else is shown as the text it is. */
export function RawHtml({ html }: { html: string }) {
  // What the pattern fits stands at the odd places.
  const pieces = html.split(lineBreakOrComment)
  return pieces.map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
    if (index % 2 === 0) return <Fragment key={index}>{piece}</Fragment>
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return piece.startsWith('<!--') ? null : <br key={index} />
  })
}
