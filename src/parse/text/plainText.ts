import { joinSpaces } from './joinSpaces.ts'

/** Markdown of one line as people read it: links and images by their text, no emphasis, code marks or HTML. */
export function plainText(markdown: string): string {
  if (!/[[<`*_~\\&]/.test(markdown)) return joinSpaces(markdown).trim()
  const plain = decodeEntities(
    hideEscaped(markdown)
      .replace(
        /!?\[((?:[^[\]]|\[[^[\]]{0,200}\])*)\]\((?:[^()\s]|\([^()]*\)){0,2000}(?:\s+"[^"]*")?\s*\)/g,
        '$1',
      )
      .replace(/<([^<>\s]{3,1000})>/g, (found, inside: string) => (/.[.@]./.test(inside) ? inside : found))
      .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
      .replace(/`|~~/g, '')
      .replace(/\*(?=\S)|(?<=\S)\*/g, '')
      .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}@])/gu, ''),
  ).replace(/[\ue021-\ue07e]/g, mark => String.fromCharCode(mark.charCodeAt(0) - 0xe000))
  return joinSpaces(plain).trim()
}

/** 'jane\_corp' and '\<jane@example.com\>': an escaped mark is a character, and marks up nothing. */
function hideEscaped(markdown: string): string {
  if (!markdown.includes('\\')) return markdown
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCharCode(0xe000 + mark.charCodeAt(0)),
  )
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&#64;|&commat;/g, '@')
    .replace(/&amp;/g, '&')
}
