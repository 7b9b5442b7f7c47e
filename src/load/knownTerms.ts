/** A term's folder below programs/lfx-mentorship/YEAR/, and the file that holds its projects (and dates). */
type KnownLfxTerm = { year: number; term: 1 | 2 | 3; projects: string; dates?: string }

/** Newest first. In 2020 the dates stand in a file of their own. */
export const lfxTerms: readonly KnownLfxTerm[] = [
  { year: 2026, term: 3, projects: '03-Sep-Nov/README.md' },
  { year: 2026, term: 2, projects: '02-Jun-Aug/README.md' },
  { year: 2026, term: 1, projects: '01-Mar-May/README.md' },
  { year: 2025, term: 3, projects: '03-Sep-Nov/README.md' },
  { year: 2025, term: 2, projects: '02-Jun-Aug/README.md' },
  { year: 2025, term: 1, projects: '01-Mar-May/README.md' },
  { year: 2024, term: 3, projects: '03-Sep-Nov/README.md' },
  { year: 2024, term: 2, projects: '02-Jun-Aug/README.md' },
  { year: 2024, term: 1, projects: '01-Mar-May/README.md' },
  { year: 2023, term: 3, projects: '03-Sep-Nov/README.md' },
  { year: 2023, term: 2, projects: '02-Jun-Aug/README.md' },
  { year: 2023, term: 1, projects: '01-Mar-May/README.md' },
  { year: 2022, term: 3, projects: '03-Sept-Nov/README.md' },
  { year: 2022, term: 2, projects: '02-Summer/README.md' },
  { year: 2022, term: 1, projects: '01-Spring/README.md' },
  { year: 2021, term: 3, projects: '03-Fall/README.md' },
  { year: 2021, term: 2, projects: '02-Summer/README.md' },
  { year: 2021, term: 1, projects: '01-Spring/README.md' },
  { year: 2020, term: 3, projects: 'q3-q4/selected_projects.md', dates: 'q3-q4/README.md' },
  { year: 2020, term: 2, projects: 'q2/selected_projects.md', dates: 'q2/README.md' },
  { year: 2020, term: 1, projects: 'q1/project_ideas.md', dates: 'q1/README.md' },
]

/** Newest first; the file is programs/summerofcode/YEAR.md. */
export const gsocYears: readonly number[] = [2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017]
