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
