import { expect, test } from 'vitest'
import { plainText } from './plainText.ts'

test.each([
  ['  two \t words\u00a0here ', 'two words here'],
  ['**bold**, *italic*, ***both***', 'bold, italic, both'],
  ['__bold__, _italic_', 'bold, italic'],
  ['~~gone~~ `code` ``more``', 'gone code more'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['jane_doe@a.example', 'jane_doe@a.example'],
  ['_@jane_', '@jane'],
  ['[Jane](https://a.example/x)', 'Jane'],
  ['[a [b] c](https://a.example/x_(y) "Title")', 'a [b] c'],
  ['![Logo](x.png) Jaeger', 'Logo Jaeger'],
  ['[no link]', '[no link]'],
  ['<https://a.example/x>', 'https://a.example/x'],
  ['<mailto:jane@a.example>', 'mailto:jane@a.example'],
  ['<jane@a.example>', 'jane@a.example'],
  ['a<br/>b <b>c</b>', 'a b c'],
  ['1 < 2 > 0', '1 < 2 > 0'],
  ['jane\\_corp \\*not\\* \\<jane@a.example\\>', 'jane_corp *not* <jane@a.example>'],
  ['\\[a](b)', '[a](b)'],
  ['Q&amp;A&nbsp;&lt;x&gt; &quot;y&quot; &#39;z&apos;', `Q&A <x> "y" 'z'`],
  ['jane&#64;a.example, jane&commat;a.example', 'jane@a.example, jane@a.example'],
  ['&amp;lt;', '&lt;'],
])('%j is read as %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})
