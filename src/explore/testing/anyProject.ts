import fc from 'fast-check'
import type { Project } from '../../model/term.ts'

/** A project of which only what is given matters. */
export function makeProject(given: Partial<Project>): Project {
  return {
    id: 'p',
    organization: 'Cilium',
    title: 'A project',
    recommendedSkills: [],
    skills: [],
    mentors: [],
    upstreamIssues: [],
    fields: [],
    line: 1,
    endLine: 2,
    ...given,
  }
}

/** Few values each, so that filters meet often. */
const anyProject = fc
  .record({
    organization: fc.constantFrom('Cilium', 'Kubernetes', 'Akri', 'Homegrown', 'podman container tools'),
    title: fc.constantFrom('Operator in Rust', 'Docs for the operator', 'Chaos testing', 'Go client'),
    description: fc.constantFrom('Write an operator in Go.', 'Test end-to-end.', 'JavaScript pages', ''),
    skills: fc.uniqueArray(fc.constantFrom('Go', 'Rust', 'C++', 'Java', 'Technical writing'), {
      maxLength: 4,
    }),
    mentors: fc.array(
      fc.constantFrom(
        { name: 'Jane Doe', github: 'JDoe' },
        { name: 'Jane Doe' },
        { name: 'José', github: 'jose' },
      ),
      { maxLength: 2 },
    ),
    projectSize: fc.constantFrom('350h', 'medium (~175 hours)', undefined),
    difficulty: fc.constantFrom('Hard', 'medium', undefined),
    lfxUrl: fc.constantFrom('https://mentorship.lfx.linuxfoundation.org/project/1', undefined),
    upstreamIssues: fc.array(fc.constant({ url: 'https://github.com/cilium/cilium/issues/1' }), {
      maxLength: 1,
    }),
  })
  .map(makeProject)

export const anyProjects: fc.Arbitrary<Project[]> = fc
  .array(anyProject, { maxLength: 40 })
  .map(projects => projects.map((project, number) => ({ ...project, id: `p${number}` })))
