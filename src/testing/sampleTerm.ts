import type { Project, Term } from '../model/term.ts'

/** A project with the given parts; the rest is plain and empty. */
export function sampleProject(parts: Partial<Project> & Pick<Project, 'title' | 'organization'>): Project {
  return {
    id: parts.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    recommendedSkills: parts.skills ?? [],
    skills: [],
    mentors: [],
    upstreamIssues: [],
    fields: [],
    line: 1,
    endLine: 10,
    ...parts,
  }
}

export function sampleTerm(projects: Project[], parts: Partial<Term> = {}): Term {
  return {
    id: 'lfx-2025-3',
    programme: 'lfx',
    title: 'Term 03 - 2025 Sept - Nov',
    timeline: [],
    projects,
    sections: [],
    notices: [],
    ...parts,
  }
}
