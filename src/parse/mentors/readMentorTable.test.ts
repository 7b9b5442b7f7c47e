import { expect, test } from 'vitest'
import { readMentorTable } from './readMentorTable.ts'

const read = (...lines: string[]) =>
  readMentorTable(lines.map((text, index) => ({ text, number: index + 1 }))).map(
    ({ text, number }) => `${number} ${text}`,
  )

test.each<[string[], string[]]>([
  [
    ['| Name | GitHub | Email |', '|---|---|---|', '| Jane | jane | j@x.io |'],
    ['3 - Jane (GitHub: jane, j@x.io)'],
  ],
  [['Name | GitHub', '--- | ---', 'Jane | jane'], ['3 - Jane (GitHub: jane)']],
  [['| GitHub | Name |', '| :-: | --: |', '| jane | Jane |'], ['3 - Jane (GitHub: jane)']],
  [['| **Name** | `GitHub` |', '|---|---|', '| Jane | jane |'], ['3 - Jane (`GitHub`: jane)']],
  [['| Name | Slack |', '|---|---|', '| Jane | @jane |'], ['3 - Jane (Slack: @jane)']],
  [['| Name | Role |', '|---|---|', '| Jane | lead |'], ['3 - Jane (lead)']],
  [['| Name | Fun |', '|---|---|', '| Jane | lead |'], ['3 - Jane (lead)']],
  [['| Fun | GitHub |', '|---|---|', '| Jane | jane |'], ['3 - Jane (GitHub: jane)']],
  [['| GitHub | Email |', '|---|---|', '| jane | j@x.io |'], ['3 - jane (j@x.io)']],
  [
    ['| Name | GitHub |', '|---|---|', '| Jane | [j](https://github.com/j) |'],
    ['3 - Jane ([j](https://github.com/j))'],
  ],
  [
    ['| Name | GitHub |', '|---|---|', '| Jane | <https://github.com/j> |'],
    ['3 - Jane (<https://github.com/j>)'],
  ],
  [
    ['| Name | GitHub |', '|---|---|', '| Jane | https://github.com/j |'],
    ['3 - Jane (https://github.com/j)'],
  ],
  [
    ['| Name | Slack |', '|---|---|', '| Jane | [j](https://x.slack.com) |'],
    ['3 - Jane (Slack: [j](https://x.slack.com))'],
  ],
  [
    ['| Name | GitHub |', '|---|---|', '| Jane | - |', '| Joe | — |'],
    ['3 - Jane', '4 - Joe'],
  ],
  [
    ['| Name | GitHub |', '|---|---|', '| Jane | |', '| Joe |'],
    ['3 - Jane', '4 - Joe'],
  ],
  [['| Name | Fun |', '|---|---|', '| Jane | a--b |'], ['3 - Jane (a--b)']],
  [['| Name | Fun |', '|---|---|', '| Jane \\| Doe | x\\| |'], ['3 - Jane \\| Doe (x\\|)']],
  [['| | |', '|---|---|', '| Jane | x |'], ['3 - Jane (x)']],
  [
    ['| Jane Doe | Acme |', '|---|---|', '| Joe | x |'],
    ['1 | Jane Doe | Acme |', '3 - Joe (x)'],
  ],
  [
    ['Before', '| Name |', '|---|', '| Jane |', 'After', 'a | b'],
    ['1 Before', '4 - Jane', '5 After', '6 a | b'],
  ],
  [
    ['Jane | Doe', 'Joe | Roe'],
    ['1 Jane | Doe', '2 Joe | Roe'],
  ],
  [
    ['Jane', '---'],
    ['1 Jane', '2 ---'],
  ],
  [
    ['Jane', '| --- x |'],
    ['1 Jane', '2 | --- x |'],
  ],
  [['Name | GitHub', '  :---  |  ---:  |  ', 'Jane | jane'], ['3 - Jane (GitHub: jane)']],
])('%j', (lines, want) => {
  expect(read(...lines)).toEqual(want)
})

test('what a line has beside its text stays', () => {
  const lines = ['| Name |', '|---|', '| Jane |'].map((text, index) => ({
    text,
    number: index,
    role: 'lead',
  }))
  expect(readMentorTable(lines)).toEqual([{ text: '- Jane', number: 2, role: 'lead' }])
})
