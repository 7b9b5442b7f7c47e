// Texts that readers of Markdown have been seen to be slow on, or that are the worst case of a rule of ours, to any size.

/** `size` is in characters; the text has about as many. */
export type SizePattern = { name: string; write: (size: number) => string }

const repeat = (name: string, part: string, start = '', end = ''): SizePattern => ({
  name,
  write: size =>
    start + part.repeat(Math.max(1, Math.floor((size - start.length - end.length) / part.length))) + end,
})

/** Grows with each line: as many lines as fit into the size. */
const stairs = (name: string, line: (step: number) => string): SizePattern => ({
  name,
  write: size => {
    const lines: string[] = []
    for (let length = 0; length < size; ) {
      const next = line(lines.length)
      lines.push(next)
      length += next.length + 1
    }
    return lines.join('\n')
  },
})

/** Behind a start, as many different parts as fit into the size. */
const different = (
  name: string,
  start: string,
  part: (step: number) => string,
  join = '\n',
): SizePattern => ({
  name,
  write: size => {
    const parts: string[] = []
    for (let length = start.length; length < size; ) {
      const next = part(parts.length)
      parts.push(next)
      length += next.length + join.length
    }
    return start + parts.join(join)
  },
})

const opened = (name: string, open: string, close: string): SizePattern => ({
  name,
  write: size => {
    const count = Math.floor(size / (open.length + close.length))
    return `${open.repeat(count)}x${close.repeat(count)}`
  },
})

const project = '### Org\n\n#### Chaos tests\n\n- Description: Break it.\n'
const dates = '### Timeline\n\n| Activity | Dates |\n| - | - |\n'

/** Values in a field of a project: the field may go on in lines of its own. */
const inField = (name: string, label: string, part: string, end = '') =>
  repeat(name, part, `${project}- ${label}: `, end)

export const sizePatterns: readonly SizePattern[] = [
  // The worst of goals.md.
  {
    name: 'wide table heading, rows of one cell',
    write: size => {
      const columns = Math.floor(size / 6)
      return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|a\n'.repeat(Math.floor(size / 9))}`
    },
  },
  repeat('words like e-mail addresses', 'a.b-c_'),
  repeat('words like e-mail addresses, with at', 'a@b.c '),
  repeat('_a_b', '_a_b'),
  repeat('!!!', '!!!'),
  repeat('lazy lines of a list', 'b\n', '- a\n'),
  // Marks that stay open.
  repeat('brackets open', '['),
  repeat('brackets closed', ']'),
  repeat('links open', '[a]('),
  repeat('links open in angles', '[a](<b'),
  repeat('links open in a title', '[a](b "c'),
  repeat('images open', '!['),
  repeat('stars', '*'),
  repeat('stars before words', '*a '),
  repeat('stars behind words', 'a* '),
  repeat('double stars', '**a '),
  repeat('stars and lines mixed', '*a _b **c __d '),
  repeat('underscores', '_'),
  repeat('words with underscores', 'a_'),
  repeat('tildes', '~~a '),
  repeat('backticks', '`'),
  stairs('backticks in stairs', step => '`'.repeat(step % 400)),
  repeat('angles open', '<'),
  repeat('tags open', '<a '),
  repeat('tags with attributes open', '<a b="c" '),
  repeat('comments open', '<!--'),
  repeat('comments', '<!-- a -->\n'),
  repeat('instructions open', '<?'),
  repeat('declarations open', '<!A '),
  repeat('cdata open', '<![CDATA['),
  repeat('autolinks open', '<http://a'),
  repeat('addresses', 'https://a.b/c '),
  repeat('one address', 'a/', 'https://a.b/'),
  repeat('schemes', 'http://'),
  repeat('www', 'www.'),
  repeat('ats', '@'),
  repeat('ampersands', '&'),
  repeat('references to characters', '&#x41;&amp;'),
  repeat('backslashes', '\\'),
  repeat('parentheses', '('),
  repeat('braces of labels', '**a:** '),
  opened('brackets in brackets', '[', ']'),
  opened('parentheses in a link', '(', ')'),
  opened('emphasis in emphasis', '*a **b ', '** *'),
  opened('details in details', '<details>\n\n', '\n\n</details>'),
  // Blocks.
  repeat('quotes in quotes', '> '),
  stairs('quotes in stairs', step => `${'>'.repeat(step % 500)} a`),
  repeat('lists in one line', '- '),
  repeat('numbers in one line', '1. '),
  stairs('lists in stairs', step => `${'  '.repeat(step % 500)}- a`),
  repeat('quotes of lists', '> - '),
  repeat('lists of quotes', '- > a\n'),
  repeat('items', '- a\n'),
  repeat('items and empty lines', '- a\n\n'),
  repeat('tasks', '- [ ] a\n'),
  repeat('headings', '# a\n'),
  repeat('headings of projects', '#### a\n'),
  repeat('equal titles of projects', `${project}- Description: a\n\n`),
  repeat('underlined headings', 'a\n-\n'),
  repeat('rules', '---\n'),
  repeat('stars as rules', '* * '),
  repeat('fences', '```\na\n'),
  repeat('one fence open', 'a\n', '```\n'),
  repeat('fences of another kind', '~~~\n```\n'),
  repeat('indented code', '    a\n\n'),
  repeat('tables', '|a|b|\n|-|-|\n|c|d|\n\n'),
  repeat('rows', '|a|b|\n', '|a|b|\n|-|-|\n'),
  repeat('bars', '|'),
  repeat('definitions', '[a]: b\n'),
  stairs('definitions, each another', step => `[a${step}]: b${step}\n\n[a${step}]`),
  repeat('definitions open', '[a]:\n'),
  repeat('html blocks', '<div>\n'),
  repeat('footnotes', '[^a] '),
  // One line, one letter, one break.
  repeat('letters', 'a'),
  repeat('digits', '1'),
  repeat('spaces', ' '),
  repeat('spaces and a letter', ' ', '', 'a'),
  repeat('spaces between letters', `a${' '.repeat(200)}`),
  repeat('tabs', '\t'),
  repeat('line ends', '\n'),
  repeat('carriage returns', '\r'),
  repeat('line ends of Windows', 'a\r\n'),
  repeat('marks above letters', '\u0301', 'a'),
  repeat('marks that turn the direction', '\u202ea'),
  repeat('halves of letters', '\ud83d'),
  repeat('nothing', '\u0000'),
  repeat('colons', 'a: '),
  repeat('dashes', 'a - '),
  // Fields and dates of ours.
  repeat('labels', '- Description: a\n', project),
  repeat('equal labels with nothing', '- Mentor(s):\n', project),
  repeat('mentors', '  - Jane Doe (@jane, jane@a.example)\n', `${project}- Mentor(s):\n`),
  repeat('mentors in one line', 'Jane Doe (@jane, jane@a.example), ', `${project}- Mentor(s): `),
  repeat('handles', '@a', `${project}- Mentor(s): `),
  repeat('mentors open', 'Jane (', `${project}- Mentor(s): `),
  repeat('skills', 'Go, ', `${project}- Recommended Skills: `),
  repeat('skills in brackets', '(Go, ', `${project}- Recommended Skills: `),
  repeat('skills without a comma', 'go rust c++ ', `${project}- Recommended Skills: `),
  repeat('issues', 'https://github.com/a/b/issues/1 ', `${project}- Upstream Issue: `),
  repeat('issues in short', 'a/b#1 ', `${project}- Upstream Issue: `),
  repeat(
    'addresses of LFX',
    'https://mentorship.lfx.linuxfoundation.org/project/a ',
    `${project}- LFX URL: `,
  ),
  repeat(
    'milestones',
    '| Work starts | Wed, July 2 - Tue, July 29, 2025 11AM PDT (18:00 UTC) |\n',
    '### Timeline\n\n| Activity | Dates |\n| - | - |\n',
  ),
  repeat(
    'dates in one cell',
    'July 2, 2025 11AM PDT - ',
    '### Timeline\n\n| Activity | Dates |\n| - | - |\n| a | ',
    ' |\n',
  ),
  repeat('digits in a date', '2', '### Timeline\n\n| Activity | Dates |\n| - | - |\n| a | July 2', ' |\n'),
  repeat(
    'zones in a date',
    'UTC (',
    '### Timeline\n\n| Activity | Dates |\n| - | - |\n| a | July 2 ',
    ' |\n',
  ),
  repeat('months', 'July ', '### Timeline\n\n- '),
  repeat('a list of contents', '* [a](#a)\n'),
  repeat('a status', 'Status: ', ''),
  inField('addresses with brackets closed', 'Upstream Issue', 'http://a))))'),
  repeat('one address with brackets closed', ')', `${project}- Upstream Issue: http://a`),
  different(
    'different issues',
    `${project}- Upstream Issue:\n`,
    step => `  - https://github.com/a/b/issues/${step}`,
  ),
  different('different issues in short', `${project}- Upstream Issue:\n`, step => `  - a/b#${step}`),
  different('different handles', `${project}- Mentor(s):\n`, step => `  - @a${step}`),
  different('different handles in one line', `${project}- Mentor(s): `, step => `@a${step}`, ''),
  different('different skills misspelt', `${project}- Recommended Skills:\n`, step => `  - kuberntes${step}`),
  repeat('points in an issue', '.', `${project}- Upstream Issue: a`, 'b'),
  repeat('points in an address', '.', `${project}- Mentor(s): a@`, 'b c'),
  repeat('points behind a handle', '.', `${project}- Mentor(s): Jane @a`, 'b c'),
  repeat('dashes in a name', '-', `${project}- Mentor(s): Jane `, ' x'),
  inField('handles and brackets', 'Mentor(s)', 'Jane (a) '),
  inField('names before a handle', 'Mentor(s)', 'Jane Doe @a '),
  inField('names before a handle in a bracket', 'Mentor(s)', ' Jane Doe @a', ''),
  inField('tables of mentors', 'Mentor(s)', '\n  a|b\n  -|-\n  c|d\n\n  e'),
  inField('skills in lines', 'Recommended Skills', 'a,\n'),
  inField('skills in bullets', 'Recommended Skills', '\n  - Go'),
  inField('skills misspelt', 'Recommended Skills', 'Kuberntes, '),
  inField('angles in a skill', 'Recommended Skills', `<${'a.'.repeat(250)}`),
  inField('inner labels', 'Mentor(s)', 'Jane LFX URL: a '),
  repeat('answers at the level of labels', '- Do: b\n', `${project}- Expected Outcome:\n- a\n`),
  repeat('empty lines in a project', '\n', `${project}\na`, 'b'),
  repeat('empty lines in a summary', '\n', '### Org\n\n#### Chaos tests\n\na', 'b\n\n- Description: a\n'),
  repeat('dates in headings', '### July 2\n', '## Timeline\n\n'),
  repeat(
    'deadlines in prose',
    'Apply by July 2.\n\n',
    `${dates}| Applications open | July 2 - July 3, 2025 |\n\n## a\n\n`,
  ),
  repeat(
    'tables of dates',
    `| Activity | Dates |\n| - | - |\n${'| a | July 2 |\n'.repeat(400)}\n`,
    '## Timeline\n\n',
  ),
  repeat('rows of long cells', `| a | ${'July 2 '.repeat(285)} |\n`, dates),
  repeat('headings and tables', '## a\n\n| A | Dates |\n| - | - |\n| a | b |\n\n'),
  repeat('prose under a timeline', 'a\n\n', '## Timeline\n\n'),
  repeat('comments in one line', '<!---->'),
  repeat('wide lines of an item', `    ${'a'.repeat(96)}\n`, '- a\n'),
  repeat('colons in a heading', ':', '# a', 'b'),
  repeat('closing marks of a heading', ' ##', '# a', ' b'),
]
