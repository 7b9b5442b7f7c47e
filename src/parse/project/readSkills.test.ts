import { describe, expect, test } from 'vitest'
import { readSkills } from './readSkills.ts'

const read = (...lines: string[]) => readSkills(lines.map(text => ({ text })))

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
})

describe('bullets', () => {
  test('are one skill each, kept as written', () => {
    expect(
      read('', '  - Go, or Rust.', '  - Design Systems: tokens', '    at scale', '- [Bonus] Python'),
    ).toEqual(['Go, or Rust.', 'Design Systems: tokens at scale', '[Bonus] Python'])
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
