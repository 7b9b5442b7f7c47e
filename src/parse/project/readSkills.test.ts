import { describe, expect, test } from 'vitest'
import { readSkills } from './readSkills.ts'

const read = (...lines: string[]) => readSkills(lines.map(text => ({ text })))

describe('a list in a block quote', () => {
  test('is a list', () => {
    expect(read('', '  > - Go', '  > - Kubernetes', '  >   operators')).toEqual([
      'Go',
      'Kubernetes operators',
    ])
    expect(read('', '> Go, Rust')).toEqual(['Go', 'Rust'])
  })

  test('as "more than" is not', () => {
    expect(read('', '- experience > 2 years')).toEqual(['experience > 2 years'])
  })
})

describe('a list on one line', () => {
  test.each([
    ['Go, Kubernetes, Git.', ['Go', 'Kubernetes', 'Git']],
    ['Go; Kubernetes', ['Go', 'Kubernetes']],
    ['Python, and YAML', ['Python', 'YAML']],
    ['Web (HTML, CSS), SEO', ['Web (HTML, CSS)', 'SEO']],
    ['C#/.NET, Node.js', ['C#/.NET', 'Node.js']],
    ['Interest in AI, or technical documentation', ['Interest in AI', 'or technical documentation']],
    ['**Go**, [CUE](https://cuelang.org)', ['Go', 'CUE']],
    ['TBD', ['TBD']],
    ['Go | Kubernetes | Rust', ['Go', 'Kubernetes', 'Rust']],
    ['Go<br>Markdown<br/>Kubernetes', ['Go', 'Markdown', 'Kubernetes']],
    ['CoreDNS, Falco, etc.', ['CoreDNS', 'Falco']],
    ['Prometheus (Thanos, etc.), and more', ['Prometheus (Thanos, etc.)']],
    ['Svelte.., Vite..', ['Svelte', 'Vite']],
    ['compilers and lexers, yacc', ['compilers and lexers', 'yacc']],
    ['Go，Rust、C；Zig • Lua', ['Go', 'Rust', 'C', 'Zig', 'Lua']],
    ['Go [1.22, 1.23], Rust', ['Go [1.22, 1.23]', 'Rust']],
    ['Go), Rust', ['Go)', 'Rust']],
    ['Go (1.22, Rust', ['Go (1.22, Rust']],
    ['Go, & Rust', ['Go', 'Rust']],
    ['and Go, Rust', ['and Go', 'Rust']],
    ['Go, so on', ['Go']],
    ['Go, or others.', ['Go']],
    ['a|b', ['a|b']],
    ['Applicants must know Go, Rust', ['Applicants must know Go, Rust']],
    ['', []],
    ['-', []],
  ])('%s', (line, skills) => {
    expect(read(line)).toEqual(skills)
  })

  test('ends where a sentence begins, which stays whole', () => {
    expect(read('Go, Git. Familiarity with OCI, Helm and Rust is a plus.')).toEqual([
      'Go',
      'Git. Familiarity with OCI, Helm and Rust is a plus',
    ])
  })

  test('a sentence with a subject and a verb stays whole', () => {
    const sentence = "Ideally Go programming, though we'd consider another language."
    expect(read(sentence)).toEqual([sentence])
  })

  test('a list that is the subject of the verb behind it stays whole', () => {
    const sentence = 'Knowledge of Go, Kubernetes, and Helm is required.'
    expect(read(sentence)).toEqual([sentence])
    expect(read('Knowledge of Go, interest in security and AI is a plus')).toHaveLength(2)
    expect(read('Knowledge of Go, Docker is a plus')).toHaveLength(2)
  })
})

describe('bullets', () => {
  test('are one skill each, kept as written', () => {
    expect(
      read('', '  - Go, or Rust.', '  - Design Systems: tokens', '    at scale', '- [Bonus] Python'),
    ).toEqual(['Go, or Rust.', 'Design Systems: tokens at scale', '[Bonus] Python'])
  })

  test('end at an empty line no more than at the next bullet', () => {
    expect(read('', '- Go', '', '- Rust', '  and C')).toEqual(['Go', 'Rust and C'])
  })

  test('end where a line begins at the left', () => {
    expect(read('', '- Go', 'Rust, C')).toEqual(['Go', 'Rust', 'C'])
  })

  test('may follow a list on the label’s line', () => {
    expect(read('Go, Git', '  - Kubernetes')).toEqual(['Go', 'Git', 'Kubernetes'])
  })
})

test('lines without bullets', () => {
  expect(read('', '  TypeScript, React', '  Kubernetes basics')).toEqual([
    'TypeScript',
    'React',
    'Kubernetes basics',
  ])
})

describe('wrapped lines', () => {
  test('go on after a comma and a connecting word', () => {
    expect(read('Go, Kubernetes,', '  Helm and', '  Rust')).toEqual(['Go', 'Kubernetes', 'Helm and Rust'])
  })

  test('go on in small letters after a full line', () => {
    const full = 'Familiarity with the internals of the Kubernetes scheduler and container'
    expect(read(full, 'runtimes, Go')).toEqual([`${full} runtimes`, 'Go'])
    expect(read('golang', 'kubernetes')).toEqual(['golang', 'kubernetes'])
  })
})

describe('lines below one another', () => {
  test.each<[string[], string[]]>([
    [
      ['Go', 'Rust'],
      ['Go', 'Rust'],
    ],
    [
      ['Go', '  Rust'],
      ['Go', 'Rust'],
    ],
    [['Go.', '  Rust'], ['Go. Rust']],
    [
      ['Go,', 'Rust'],
      ['Go', 'Rust'],
    ],
    [
      ['Go;', 'Rust'],
      ['Go', 'Rust'],
    ],
    [['Go/', 'Rust'], ['Go/ Rust']],
    [['Go &', 'Rust'], ['Go & Rust']],
    [['Go or', 'Rust'], ['Go or Rust']],
    [['experience with', 'Rust'], ['experience with Rust']],
    [['knowledge of', 'Rust'], ['knowledge of Rust']],
    [['interest in', 'Rust'], ['interest in Rust']],
    [['the', 'Rust'], ['the Rust']],
    [['a', 'Rust'], ['a Rust']],
    [['an', 'API'], ['an API']],
    [['skills for', 'Rust'], ['skills for Rust']],
    [['how to', 'Rust'], ['how to Rust']],
    [['such as', 'Rust'], ['such as Rust']],
    [['like', 'Rust'], ['like Rust']],
    [['using', 'Rust'], ['using Rust']],
    [
      ['languages, e.g.', 'Rust'],
      ['languages', 'e.g. Rust'],
    ],
    [
      ['Sand', 'Rust'],
      ['Sand', 'Rust'],
    ],
    [
      ['Go  ', '', 'Rust'],
      ['Go', 'Rust'],
    ],
    [
      ['', 'Go', '', '  Rust'],
      ['Go', 'Rust'],
    ],
    [
      ['- Go', '- Rust'],
      ['- Go', 'Rust'],
    ],
    [
      ['', '- Go', '  basics', '  and more', '- Rust'],
      ['Go basics and more', 'Rust'],
    ],
    [['', '- Go', '', '  basics'], ['Go basics']],
    [
      ['', 'Go', '- Rust'],
      ['Go', 'Rust'],
    ],
    [
      ['', '1. Go', '2) Rust'],
      ['Go', 'Rust'],
    ],
    [
      ['', '> > - Go', '>> - Rust'],
      ['Go', 'Rust'],
    ],
    [['Go<BR >Rust<br><br> C'], ['Go', 'Rust', 'C']],
  ])('%j', (lines, skills) => {
    expect(read(...lines)).toEqual(skills)
  })

  test('small letters go on only where the line above is full, sixty columns', () => {
    const sixty = `Go ${'x'.repeat(57)}`
    expect(read(sixty, 'rust')).toEqual([`${sixty} rust`])
    expect(read(sixty.slice(1), 'rust')).toEqual([sixty.slice(1), 'rust'])
    expect(read(sixty, 'Rust')).toEqual([sixty, 'Rust'])
    expect(read('', sixty, 'rust')).toEqual([`${sixty} rust`])
    expect(read(sixty, 'rust', 'zig')).toEqual([`${sixty} rust`, 'zig'])
    expect(read(sixty, '2 rust')).toEqual([sixty, '2 rust'])
    expect(read(sixty, 'Then rust')).toEqual([sixty, 'Then rust'])
  })
})

describe('what belongs to the line', () => {
  test.each<[string, string[]]>([
    ['Go, and  Rust', ['Go', 'Rust']],
    ['Go, AND Rust', ['Go', 'Rust']],
    ['Go, android', ['Go', 'android']],
    ['& Go, & Rust', ['& Go', 'Rust']],
    ['Go., Rust', ['Go.', 'Rust']],
    ['Go..., Rust...', ['Go', 'Rust']],
    ['Go, etc', ['Go']],
    ['Go, etc…', ['Go']],
    ['Go, and so on.', ['Go']],
    ['Go, More', ['Go']],
    ['Go, other', ['Go']],
    ['Go, other things', ['Go', 'other things']],
    ['Go, some more', ['Go', 'some more']],
    ['Go, ...', ['Go']],
    ['Go,, Rust', ['Go', 'Rust']],
    ['Go ((a, b), c), Rust', ['Go ((a, b), c)', 'Rust']],
    ['Go)), (Rust, C)', ['Go))', '(Rust, C)']],
    ['Go], Rust', ['Go]', 'Rust']],
    ['Go |Rust', ['Go |Rust']],
    ['Go| Rust', ['Go| Rust']],
    ['5G, 4G', ['5G', '4G']],
  ])('%s', (line, skills) => {
    expect(read(line)).toEqual(skills)
  })
})

describe('a sentence', () => {
  test.each([
    'We are fond of Go, Rust',
    'you should know Go, Rust',
    'they must like Go, Rust',
    'The mentee will write Go, Rust',
    'A candidate would write Go, Rust',
    'Students can write Go, Rust',
    'Students need Go, Rust',
    'A student needs Go, Rust',
    'Mentees have to know Go, Rust',
    'An applicant has Go, Rust',
    'What we’d like: Go, Rust',
    "you'd better know Go, Rust",
    'Good experience in Go, Rust and C would be welcome',
    'Basic working skills in Go, Rust, or C are needed',
    'Interest in Go; Rust; and C will be needed',
    'Familiarity with Go, Rust and C can be of help',
  ])('stays whole: %s', line => {
    expect(read(line)).toEqual([line])
  })

  test.each([
    'Tools for candidates, Rust',
    'Weird Go, Rust',
    'Knowledge of Go, Rust and C',
    'Knowledge of Go, Rust is needed',
    'Go, Rust and C is needed',
    'Knowledge is power, Rust and C are needed',
    'One two three four knowledge of Go, Rust and C is needed',
    'Knowledge of Go, experience in Rust and C is needed',
  ])('is none: %s', line => {
    expect(read(line).length).toBeGreaterThan(1)
  })

  test.each<[string, string[]]>([
    ['Go, Git. Basic Rust, C', ['Go', 'Git. Basic Rust, C']],
    ['Go, Git. (Basic Rust, C)', ['Go', 'Git. (Basic Rust, C)']],
    ['Go, Git.  Basic Rust', ['Go', 'Git. Basic Rust']],
    ['Go, C. Basic Rust, C', ['Go', 'C. Basic Rust', 'C']],
    ['Go, Git. Rust, C', ['Go', 'Git. Rust', 'C']],
    ['Go, Git. Rust', ['Go', 'Git. Rust']],
    ['Go, Git. basic Rust, C', ['Go', 'Git. basic Rust', 'C']],
    ['Go, Git. B Rust, C', ['Go', 'Git. B Rust', 'C']],
    ['Go, e.g. Basic Rust, C', ['Go', 'e.g. Basic Rust', 'C']],
  ])('behind the list’s full stop: %s', (line, skills) => {
    expect(read(line)).toEqual(skills)
  })
})
