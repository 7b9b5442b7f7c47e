import { describe, expect, test } from 'vitest'
import { findSkills } from './findSkills.ts'

describe('names what a text names', () => {
  test.each<[string, string[]]>([
    ['Golang', ['Go']],
    ['Go (Golang)', ['Go']],
    ['Go programming language', ['Go']],
    ['Go(basic), Kubernetes(basic)', ['Go', 'Kubernetes']],
    ['go, SQL, yacc', ['Go', 'SQL', 'Yacc']],
    ['Python and Go programming', ['Python', 'Go']],
    ['rust, go', ['Rust', 'Go']],
    ['Experience writing tools in Go.', ['Go']],
    ['programming in go', ['Go']],
    ['programming (Bash/go)', ['Shell', 'Go']],
    ['Strong **Go** and `Rust`', ['Go', 'Rust']],
    ['(Optional) Go tests', ['Go', 'Testing']],
    ['C', ['C']],
    ['C/C++', ['C', 'C++']],
    ['C++, C#/.NET', ['C++', 'C#', '.NET']],
    ['Some C knowledge preferred', ['C']],
    ['go, c, eBPF', ['Go', 'C', 'eBPF']],
    ['React & Next.js', ['React', 'Next.js']],
    ['reactjs, Chart.js', ['React', 'Chart.js']],
    ['Node/Python', ['Node.js', 'Python']],
    ['Go and Rust', ['Go', 'Rust']],
    ['rust and golang', ['Rust', 'Go']],
    ['go and/or rust', ['Go', 'Rust']],
    ['jest and/ react testing library', ['Jest', 'React', 'Testing']],
    ['k8s', ['Kubernetes']],
    ['Kubernetes controllers and CRDs', ['Kubernetes']],
    ['controllers and CRDs', ['Kubernetes']],
    ['Familiarity with Kubernetes and KubeStellar.', ['Kubernetes', 'KubeStellar']],
    ['Familiarity with Argo CD (optional but preferred)', ['Argo CD']],
    ['golang, argoCD, helm', ['Go', 'Argo CD', 'Helm']],
    ['Familiarity with Helm charts', ['Helm']],
    ['Kubernetes, Harbor, Flux and Volcano', ['Kubernetes', 'Harbor', 'Flux', 'Volcano']],
    ['Otel', ['OpenTelemetry']],
    ['Kubernetes Gateway API', ['Kubernetes', 'Gateway API']],
    ['Golang, Docker (Containers)', ['Go', 'Containers']],
    ['E2E testing (kind, Ginkgo)', ['Testing', 'kind', 'Ginkgo']],
    ['documentation writing', ['Technical writing']],
    ['Experience with chaos testing frameworks', ['Chaos engineering', 'Testing']],
    ['UX Research and Design', ['UX research', 'UX design']],
    ['AI/ML', ['AI/LLM', 'Machine learning']],
    ['WebSocket and REST API mocking', ['WebSocket', 'REST API']],
    ['CI / CD pipelines', ['CI/CD']],
    ['X.509/PKI, OAuth 2.0', ['PKI', 'OAuth']],
    ['CEL (Common Expression Language)', ['CEL']],
    ['TLA+', ['TLA+']],
    ['SPIFFE/SPIRE', ['SPIFFE', 'SPIRE']],
  ])('%j', (text, names) => {
    expect(findSkills([text])).toEqual(names)
  })
})

describe('names nothing that a text only seems to name', () => {
  test.each([
    'go through the code',
    'Go through the code and fix what you find',
    'ready to go',
    'Willing to Go the extra mile',
    'on the go',
    'Go-to-market strategy',
    'C-level reports',
    'Vitamin C',
    'the rest of the team',
    'Rest of the team',
    'spark interest in newcomers',
    'Spark interest in newcomers',
    'helm of the project',
    'At the helm of the project',
    'Helm of the project',
    'rust-free',
    'Rust-free since 2020',
    'react quickly',
    'React quickly to reviews',
    'express interest',
    'Express interest in the chat',
    'swift response',
    'requirements are in flux',
    'a safe harbor',
    'work backstage',
    'all kinds of people, kind and patient',
    'excel at teamwork',
    'take a cue from others',
    'with clarity and unity',
    'make things work',
    'a wider radius, a higher score',
    'Interest in learning and exploring new projects!',
    'Mentee does not need prior experience in profiling or Go',
    'no prior Kubernetes experience is expected',
    'See [the guide](https://github.com/golang/go) or https://kubernetes.io',
    'Jane Doe (@jane-github, jane@docker.com)',
    '',
  ])('%j', text => {
    expect(findSkills([text])).toEqual([])
  })
})

test('keeps the order of appearance, each name once', () => {
  expect(findSkills(['Kubernetes, Go', 'Golang and k8s', 'Rust'])).toEqual(['Kubernetes', 'Go', 'Rust'])
})

test('joins nothing across texts or commas', () => {
  expect(findSkills(['Argo', 'CD'])).toEqual(['Argo'])
  expect(findSkills(['Argo, CD'])).toEqual(['Argo'])
})
