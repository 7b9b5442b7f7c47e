import type { MarkedToken, Tokens } from 'marked'
import { type Details, maxDepth, type Part, rawOf } from '../../texts/part.ts'
import { Inlines } from './Inlines.tsx'
import { deeper, type Place } from './place.ts'
import { RawHtml } from './RawHtml.tsx'

// Parts have no identity of their own and never move within a text, so their position is their key.
export function Blocks({ parts, place: outer }: { parts: readonly Part[]; place: Place }) {
  const place = deeper(outer)
  if (place.depth > maxDepth) return parts.map(rawOf)
  return parts.map((part, index) =>
    part.type === 'details' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Folded key={index} details={part as Details} place={place} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Block key={index} token={part as MarkedToken} place={place} />
    ),
  )
}

function Folded({ details, place }: { details: Details; place: Place }) {
  return (
    <details>
      <summary>
        {details.summary === '' ? (
          'Details'
        ) : (
          <Inlines tokens={details.summaryTokens} place={{ ...place, isInLink: true }} />
        )}
      </summary>
      <Blocks parts={details.content} place={place} />
    </details>
  )
}

function Block({ token, place }: { token: MarkedToken; place: Place }) {
  switch (token.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines tokens={token.tokens} place={place} />
        </p>
      )
    case 'heading':
      return <ContentHeading token={token} place={place} />
    case 'list':
      return <List token={token} place={place} />
    case 'code':
      return (
        // A long line scrolls inside its block; only a focusable block scrolls by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <pre tabIndex={0}>
          <code>{token.text}</code>
        </pre>
      )
    case 'blockquote':
      return (
        <blockquote>
          <Blocks parts={token.tokens} place={place} />
        </blockquote>
      )
    case 'table':
      return <ContentTable token={token} place={place} />
    case 'hr':
      return <hr />
    case 'html':
      return (
        <p>
          <RawHtml html={token.text} />
        </p>
      )
    case 'text':
      return <Inlines tokens={token.tokens ?? [token]} place={place} />
    case 'space':
    case 'def':
      return null
    default:
      return <p>{token.raw}</p>
  }
}

/** The page's own headings take levels 1 and 2. */
function ContentHeading({ token, place }: { token: Tokens.Heading; place: Place }) {
  const Tag = `h${Math.min(6, token.depth + 2)}` as 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <Tag>
      <Inlines tokens={token.tokens} place={place} />
    </Tag>
  )
}

function List({ token, place }: { token: Tokens.List; place: Place }) {
  const items = token.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items of a text never move
    <li key={index}>
      {item.task && <span>{item.checked ? '☑ ' : '☐ '}</span>}
      <Blocks parts={item.tokens.filter(part => part.type !== 'checkbox')} place={place} />
    </li>
  ))
  return token.ordered ? <ol start={Number(token.start)}>{items}</ol> : <ul>{items}</ul>
}

function ContentTable({ token, place }: { token: Tokens.Table; place: Place }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard only when it can be focused
    <div className="overflow-x-auto" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {token.header.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells of a text never move
              <th key={index} scope="col">
                <Inlines tokens={cell.tokens} place={place} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a text never move
            <tr key={rowIndex}>
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a text never move
                <td key={index}>
                  <Inlines tokens={cell.tokens} place={place} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
