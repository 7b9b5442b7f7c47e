// The model that the parser builds: plain JSON, a contract with every reader of `npm run parse`.
import type { Notice } from './notice.ts'

export type Programme = 'lfx' | 'gsoc' | 'other'

/** One mentorship term as one document describes it. */
export type Term = {
  /** 'lfx-2025-3', 'gsoc-2026' */
  id: string
  programme: Programme
  /** As in the document. */
  title: string
  /** The text after 'Status:', as written. Never trusted: the state comes from the dates. */
  status?: string
  /** In document order. */
  timeline: Milestone[]
  /** In document order. */
  projects: Project[]
  /** Every other titled part worth reading ('Project instructions', …). */
  sections: Section[]
  /** What could not be taken at face value. */
  notices: Notice[]
}

export type Project = {
  /** A slug, unique within the term and stable when the document is re-ordered. */
  id: string
  /** The CNCF project, plain text. */
  organization: string
  /** A SIG, working group or sub-project between organization and title. */
  group?: string
  /** Plain text. */
  title: string
  /** Markdown between the heading and the first field. */
  summary?: string
  /** Markdown. */
  description?: string
  /** Markdown. */
  expectedOutcome?: string
  /** As written, one per item. */
  recommendedSkills: string[]
  /** As written, where the document has such a field. */
  technologies?: string[]
  /** Canonical names ('Go', 'Kubernetes') that `recommendedSkills` and `technologies` name. */
  skills: string[]
  mentors: Mentor[]
  upstreamIssues: UpstreamIssue[]
  lfxUrl?: string
  /** GSoC: '175 hours', as written. */
  projectSize?: string
  /** GSoC: 'Medium', as written. */
  difficulty?: string
  /** Every labelled field that is none of the above ('Goals', 'Associated Repository'). */
  fields: Field[]
  /** 1-based line of the heading. */
  line: number
  /** 1-based last line. */
  endLine: number
}

export type Mentor = {
  name: string
  /** A GitHub handle without '@'. */
  github?: string
  email?: string
  /** 'primary', 'secondary', as written. */
  role?: string
}

export type UpstreamIssue = { url: string; label?: string }

export type Field = { label: string; markdown: string; line: number }

export type Section = { title: string; markdown: string; line: number; endLine: number }

/** `date` is the civil day as written (YYYY-MM-DD); `instant` (UTC, ISO 8601) only where a time of day and a zone are given. */
export type When = {
  date: string
  instant?: string
  /**
   * The UTC instant of the second reading, where the written zone does not fit the season: '5 PM PDT' in January is
   * read as UTC−7 (`instant`), but the writer may have meant Pacific time of that day, UTC−8 (`otherInstant`).
   */
  otherInstant?: string
  /** The civil day of a second reading: what the prose gives for the same deadline, or the weekday beside the number. */
  otherDate?: string
}

export type Milestone = {
  /** A canonical key ('applications_open') or a slug of the activity. */
  key: string
  activity: string
  start: When
  end?: When
  /** The date cell as written. */
  written: string
  notes: string[]
  line: number
}
