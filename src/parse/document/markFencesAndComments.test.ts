import { expect, test } from 'vitest'
import { readDocument } from './readDocument.ts'

/** Each line with the first letters of what it is: 'text one', 'code two'. */
const linesOf = (...lines: string[]) =>
  readDocument(lines.join('\n')).lines.map(({ kind, text }) => `${kind} ${text}`.trimEnd())
const noticesOf = (...lines: string[]) => readDocument(lines.join('\n')).notices

test.each<[string, string[], string[]]>([
  [
    'a fence on a bullet ends at its own mark',
    ['- ```', '  one', '  ```', '  two'],
    ['text - ```', 'code   one', 'code   ```', 'text   two'],
  ],
  [
    'a fence of waves',
    ['- a', '  ~~~', '  one', '  ~~~', '  two'],
    ['text - a', 'code   ~~~', 'code   one', 'code   ~~~', 'text   two'],
  ],
  [
    'a longer mark closes, a shorter or another one doesn’t',
    ['- a', '  ````', '  ```', '  ~~~~', '  `````', '  two'],
    ['text - a', 'code   ````', 'code   ```', 'code   ~~~~', 'code   `````', 'text   two'],
  ],
  [
    'words behind the mark close nothing',
    ['- a', '  ```', '  ``` js', '  ```  ', '  two'],
    ['text - a', 'code   ```', 'code   ``` js', 'code   ```', 'text   two'],
  ],
  [
    'a language may stand behind the opening mark, code on one line is none',
    ['- a', '  ```js', '  one', '  ```', '  ```x``` y', '  z'],
    ['text - a', 'code   ```js', 'code   one', 'code   ```', 'text   ```x``` y', 'text   z'],
  ],
  [
    'marks in the middle of a line open nothing',
    ['- a ```', '  one', '  two ~~~'],
    ['text - a ```', 'text   one', 'text   two ~~~'],
  ],
  [
    'a bullet as far in as the fence is code',
    ['- a', '  ```', '  - b', '  ```', '- c'],
    ['text - a', 'code   ```', 'code   - b', 'code   ```', 'text - c'],
  ],
  [
    'another mark behind the mark closes nothing',
    ['- a', '  ```', '  ```~~~', '  ```', '  two'],
    ['text - a', 'code   ```', 'code   ```~~~', 'code   ```', 'text   two'],
  ],
  [
    'a heading ends it with its list',
    ['- a', '  ```', '  one', '# Title', 'b'],
    ['text - a', 'code   ```', 'code   one', 'heading # Title', 'text b'],
  ],
  [
    'the bullet that ends it is a text, whatever is in it',
    ['- a', '  - b', '    ```', '    one', '  - c ```'],
    ['text - a', 'text   - b', 'code     ```', 'code     one', 'text   - c ```'],
  ],
  [
    'a bullet below the bullet with the fence ends it',
    ['- ```', '  one', '- b'],
    ['text - ```', 'code   one', 'text - b'],
  ],
  ['a quote inside a list item', ['- a', '  > b', '  c > d'], ['text - a', 'quote   > b', 'text   c > d']],
])('%s', (_, lines, want) => {
  expect(linesOf(...lines)).toEqual(want)
})

test('a fence that its list item ends is told with its own line', () => {
  expect(noticesOf('- a', '  - b', '    ```', '    code', '  - c')).toEqual([
    { kind: 'fence-unclosed', message: 'The code block ends where its list item ends.', line: 3 },
  ])
})

test.each<[string, string[], string[]]>([
  ['two on a line', ['a <!-- b --> c <!-- d --> e'], ['text a  c  e']],
  ['one that is all of the line', ['  <!-- a -->  '], ['comment']],
  ['one that begins the line', ['<!-- a --> b'], ['text  b']],
  [
    'one over several lines, with a text behind it',
    ['<!-- a', 'b', 'c --> d'],
    ['comment', 'comment b', 'text  d'],
  ],
  [
    'one that begins in a paragraph and ends in it',
    ['a <!-- b', 'c', 'd --> e', 'f'],
    ['text a', 'comment c', 'text  e', 'text f'],
  ],
  [
    'one that a paragraph leaves open',
    ['a <!-- b', '', 'c --> d'],
    ['text a <!-- b', 'text', 'text c --> d'],
  ],
  ['one that ends with spaces behind it', ['<!-- a', 'b -->  ', 'c'], ['comment', 'comment', 'text c']],
  [
    'one that begins a block, though indented',
    ['  <!-- a', '', 'b --> c'],
    ['comment', 'comment', 'text  c'],
  ],
  [
    'one behind others that ends in the paragraph',
    ['a <!-- --> b <!-- --> c <!-- d', 'e --> f'],
    ['text a  b  c', 'text  f'],
  ],
  [
    'one that a line of spaces leaves open',
    ['a <!-- b', '  ', 'c -->'],
    ['text a <!-- b', 'text', 'text c -->'],
  ],
  ['one right behind a lone end', ['x--><!-- b --> c'], ['text x--> c']],
  ['one that is empty', ['a <!----> b'], ['text a  b']],
  ['a lone end', ['a --> b'], ['text a --> b']],
])('a comment: %s', (_, lines, want) => {
  expect(linesOf(...lines)).toEqual(want)
})

test('a comment inside a paragraph closes within twenty lines', () => {
  const between = (count: number) => ['a <!-- b', ...Array.from({ length: count }, () => 'c'), 'd --> e']
  expect(linesOf(...between(19))[0]).toBe('text a')
  expect(linesOf(...between(20))[0]).toBe('text a <!-- b')
})

test('a comment that is never closed is told with its own line', () => {
  expect(noticesOf('a', '', '<!-- b', 'c')).toEqual([
    { kind: 'comment-unclosed', message: 'Everything after it is hidden.', line: 3 },
  ])
  expect(noticesOf('<!-- a', '-->', '<!-- b -->')).toEqual([])
})
