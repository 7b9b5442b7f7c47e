import { expect, it } from 'vitest'
import { plainCellText } from './plainCellText.ts'

it.each([
  ['**Activity**', 'Activity'],
  ['__July__ *2* `3`', 'July 2 3'],
  ['snake_case stays', 'snake_case stays'],
  ['Jan 31st \\(1.5 weeks\\)', 'Jan 31st (1.5 weeks)'],
  ['~~March 20~~ April 1', 'April 1'],
  ['~March 20~ April 1', 'April 1'],
  ['~March 20 - ~March 25', '~March 20 - ~March 25'],
  ['<del>March 20</del> <b>April 1</b><!-- was May -->', 'April 1'],
  ['[**July** 2](https://example.org/2025/03/04 "title") ![logo](a.png)', 'July 2'],
  ['[July 2](https://example.org/a_(b))', 'July 2'],
  ['Jul&nbsp;2 &ndash; 3 &unknown;', 'Jul 2 – 3 &unknown;'],
  ['July\u00a02\u202f–\u20093\u200b', 'July 2 – 3'],
  ['July 2（Week 1）', 'July 2(Week 1)'],
  ['one<br/>two', 'one ; two'],
  ['July 2[^1] *(see below', 'July 2 (see below'],
])('%s', (markdown, text) => {
  expect(plainCellText(markdown)).toBe(text)
})
