import { expect, it } from 'vitest'
import { maxDepth, type Part } from './part.ts'
import { readText } from './readText.ts'

it('is data alone, which a worker can send', () => {
  const text = readText(
    '# a\n\n> - [b](https://b.example)\n\n<details><summary>*c*</summary>\n\n- [ ] d\n\n</details>',
  )
  expect(structuredClone(text)).toEqual(text)
})

it('has the parts that fold away wherever they stand, with their summary read', () => {
  const folded = '<details><summary>*s*</summary>in</details>'
  const kinds = (markdown: string) => listKinds(readText(markdown).parts)
  expect(kinds(folded)).toEqual(['details', 'em'])
  expect(kinds(`> ${folded}`)).toEqual(['blockquote', 'details', 'em'])
  expect(kinds(`- a\n\n  ${folded}`)).toContain('details')
  expect(
    kinds('<details><summary>*s*</summary>\n\n> <details><summary>*t*</summary>in</details>\n\n</details>'),
  ).toEqual(['details', 'em', 'blockquote', 'details', 'em'])
})

it('nests no deeper than anything is laid out', () => {
  const stairs = Array.from({ length: 2 * maxDepth }, (_, level) => `${'  '.repeat(level)}- step ${level}`)
  const text = readText(stairs.join('\n'))
  expect(depthOf(text.parts)).toBeLessThanOrEqual(maxDepth + 1)
  expect(JSON.stringify(text)).toContain(`step ${2 * maxDepth - 1}`)
})

/** The kinds of blocks that hold others, and of what a summary is made of, from outside in. */
function listKinds(parts: readonly Part[]): string[] {
  return parts.flatMap(part => [
    ...(['details', 'blockquote', 'list', 'em'].includes(part.type) ? [part.type] : []),
    ...inside(part).flatMap(inner => listKinds([inner])),
  ])
}

function depthOf(parts: readonly Part[]): number {
  return parts.length === 0 ? 0 : 1 + Math.max(...parts.map(part => depthOf(blocksIn(part))))
}

function inside(part: Part): Part[] {
  return [...('summaryTokens' in part ? part.summaryTokens : []), ...blocksIn(part)]
}

function blocksIn(part: Part): Part[] {
  if (part.type === 'details') return part.content
  if (part.type === 'blockquote') return part.tokens ?? []
  return part.type === 'list' ? part.items.flatMap((item: { tokens: Part[] }) => item.tokens) : []
}
