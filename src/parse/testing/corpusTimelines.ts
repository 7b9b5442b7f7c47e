/**
 * Every date row of the real documents, read by hand: line, activity, start, end. A day where the document gives a
 * day, an instant where it gives a time and a zone; a zone out of season is taken literally (PDT is UTC−7 in January).
 * Sentences that repeat a date ('Project proposals open August 1st, 2022.') and the dates of a single project are no rows.
 */
export const corpusTimelines: Readonly<Record<string, string>> = {
  'lfx-mentorship/2020/q1/README.md': `
22 | applications opened | 2019-12-05 | 2019-12-15
24 | 5 projects/slots are announced by CNCF | 2019-12-16
26 | mentees matching and coding | 2019-12-16 | 2020-03-16
27 | intermediate checkpoint. Mentors verify the quality of the completed tasks. First 50% of the stipend is being paid to the mentee if this stage is passed. | 2020-01-31
28 | results announced! | 2020-04-01`,
  'lfx-mentorship/2020/q2/README.md': `
9 | project applications opened | 2020-04-16 | 2020-05-01
11 | selected projects/slots are announced by CNCF | 2020-05-04
12 | mentees applications opened, projects are selecting mentees | 2020-05-05 | 2020-05-18
13 | mentees are selected by the mentors, coding starts | 2020-05-20
14 | 1st evaluation | 2020-06-22 | 2020-06-28
17 | 2nd (final) evaluation checkpoint | 2020-07-27
20 | results announced! | 2020-08-03`,
  'lfx-mentorship/2020/q3-q4/README.md': `
11 | project applications opened | 2020-09-01 | 2020-09-09
13 | CNCF staff selects the projects | 2020-09-07 | 2020-09-21
14 | selected projects/slots are announced by CNCF | 2020-09-21
15 | mentees applications opened | 2020-09-21 | 2020-09-28
16 | projects are selecting mentees | 2020-09-28 | 2020-10-05
17 | mentees are selected by the mentors, coding starts | 2020-10-05
18 | coding (1st stage) | 2020-10-05 | 2020-11-02
19 | 1st evaluation | 2020-11-02 | 2020-11-09
22 | (final) evaluation checkpoint | 2020-11-09 | 2020-12-07
25 | results announced! | 2020-12-14`,
  'lfx-mentorship/2021/01-Spring/README.md': `
7 | Spring Term | 2021-03-01 | 2021-05-31
9 | project applications open | 2021-01-20 | 2021-01-31
10 | mentees applications open | 2021-02-01 | 2021-02-12
11 | application review by the mentors/admission decisions/HR paperwork | 2021-02-15 | 2021-02-26
15 | Mentorship program begins with the initial work assignments | 2021-03-01
16 | Midterm mentee evaluations and first stipend payments | 2021-04-12
17 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2021-05-31`,
  'lfx-mentorship/2021/02-Summer/README.md': `
46 | Summer Term | 2021-06-01 | 2021-08-31
48 | mentorships available on LFX Mentorship | 2021-05-03
49 | applications open | 2021-05-03 | 2021-05-17
50 | application review/admission decisions/HR paperwork | 2021-05-17 | 2021-05-31
54 | Mentorship program begins with the initial work assignments | 2021-06-01
55 | Midterm mentee evaluations and first stipend payments | 2021-07-11
56 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2021-08-31`,
  'lfx-mentorship/2022/01-Spring/README.md': `
73 | Spring Term | 2022-03-01 | 2022-05-31
75 | project applications open | 2022-01-26 | 2022-02-01
76 | mentees applications open | 2022-02-02 | 2022-02-13
77 | application review by the mentors/admission decisions/HR paperwork | 2022-02-15 | 2022-02-25
81 | Mentorship program begins with the initial work assignments | 2022-03-01
82 | Midterm mentee evaluations and first stipend payments | 2022-04-12
83 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2022-05-31`,
  'lfx-mentorship/2022/03-Sept-Nov/README.md': `
58 | Term 3 | 2022-09-05 | 2022-11-30
64 | project proposals | 2022-08-01 | 2022-08-13T00:00:00Z
65 | mentee applications open | 2022-08-15 | 2022-08-25T00:00:00Z
66 | application review/admission decisions/HR paperwork | 2022-08-25 | 2022-09-02T00:00:00Z
67 | Mentorship program begins with the initial work assignments | 2022-09-05
68 | Midterm mentee evaluations and first stipend payments | 2022-10-06
69 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2022-11-17T01:00:00Z
70 | Last day of term | 2022-11-30`,
  'lfx-mentorship/2023/01-Mar-May/README.md': `
9 | project proposals | 2023-01-16 | 2023-02-01T00:00:00Z
10 | mentee applications open | 2023-02-01 | 2023-02-22T00:00:00Z
11 | application review/admission decisions/HR paperwork | 2023-02-22 | 2023-03-08T00:00:00Z
12 | Mentorship program begins with the initial work assignments | 2023-03-08
13 | Midterm mentee evaluations and first stipend payments | 2023-04-12
14 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2023-05-25T01:00:00Z
15 | Last day of term | 2023-05-31`,
  'lfx-mentorship/2023/02-Jun-Aug/README.md': `
11 | project proposals due | 2023-05-10T00:00:00Z
12 | mentee applications open | 2023-05-10 | 2023-05-24T00:00:00Z
13 | application review/admission decisions | 2023-05-24 | 2023-05-30T00:00:00Z
14 | Mentorship program begins with the initial work assignments | 2023-06-01
15 | Midterm mentee evaluations and first stipend payments | 2023-07-12
16 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2023-08-24T01:00:00Z
17 | Last day of term | 2023-08-31`,
  'lfx-mentorship/2023/03-Sep-Nov/README.md': `
11 | project proposals | 2023-07-28T00:00:00Z
12 | mentee applications open | 2023-08-02 | 2023-08-16T00:00:00Z
13 | application review/admission decisions | 2023-08-16 | 2023-08-30T00:00:00Z
14 | Mentorship program begins with the initial work assignments | 2023-09-04
15 | Midterm mentee evaluations and first stipend payments | 2023-10-11
16 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2023-11-23T01:00:00Z
17 | Last day of term | 2023-11-30`,
  'lfx-mentorship/2024/01-Mar-May/README.md': `
11 | project proposals | 2024-01-08 | 2024-01-24T15:00:00Z
12 | mentee applications open | 2024-01-29 | 2024-02-14T00:00:00Z
13 | application review/admission decisions | 2024-02-14 | 2024-02-28T00:00:00Z
14 | selection notifications | 2024-03-01T00:00:00Z
15 | Mentorship program begins with the initial work assignments | 2024-03-04
16 | Midterm mentee evaluations and first stipend payments | 2024-04-10
17 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2024-05-23T01:00:00Z
18 | Last day of term | 2024-05-31`,
  'lfx-mentorship/2024/03-Sep-Nov/README.md': `
11 | project proposals | 2024-07-03 | 2024-07-31T00:00:00Z
12 | mentee applications open | 2024-07-31 | 2024-08-14T00:00:00Z
13 | application review/admission decisions | 2024-08-14 | 2024-08-28T00:00:00Z
14 | selection notifications | 2024-09-04T00:00:00Z
15 | Mentorship program begins with the initial work assignments | 2024-09-09
16 | Midterm mentee evaluations and first stipend payments | 2024-10-16T00:00:00Z
17 | Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals | 2024-11-27T00:00:00Z
18 | Last day of term | 2024-11-29`,
  'lfx-mentorship/2025/01-Mar-May/README.md': `
11 | Project Proposals Open | 2025-01-08 | 2025-02-04
12 | Mentee Applications Open | 2025-02-05 | 2025-02-18T19:00:00Z
13 | Application Review Period | 2025-02-19 | 2025-02-25T19:00:00Z
14 | Selection Notifications | 2025-02-27
15 | Mentorship Program Begins | 2025-03-03
16 | Midterm Mentee Evaluations Due | 2025-04-15T18:00:00Z
17 | First Stipend Payments | 2025-04-16
18 | Final Mentee Evaluations Due | 2025-05-27T18:00:00Z
19 | Second Stipend Payments | 2025-05-28
20 | Last Day of Term | 2025-05-30`,
  'lfx-mentorship/2025/02-Jun-Aug/README.md': `
11 | Project Proposals Open | 2025-04-16 | 2025-05-13T18:00:00Z
12 | Mentee Applications Open | 2025-05-15T18:00:00Z | 2025-05-27T18:00:00Z
13 | Application Review Period | 2025-05-28 | 2025-06-03T18:00:00Z
14 | Selection Notifications | 2025-06-04
15 | Mentorship Program Begins | 2025-06-09
16 | Midterm Mentee Evaluations | 2025-07-15T18:00:00Z
17 | First Stipend Payments | 2025-07-16
18 | Final Mentee Evaluations | 2025-08-26T18:00:00Z
19 | Second Stipend Payments | 2025-08-27
20 | Last Day of Term | 2025-08-29`,
  'lfx-mentorship/2025/03-Sep-Nov/README.md': `
11 | Project Proposals Open | 2025-07-02 | 2025-07-29T18:00:00Z
12 | Mentee Applications Open | 2025-07-31T18:00:00Z | 2025-08-12T18:00:00Z
13 | Application Review Period | 2025-08-13 | 2025-08-26T18:00:00Z
14 | Selection Notifications | 2025-08-27
15 | Mentorship Program Begins (Work Phase, Week 1) | 2025-09-08
16 | Midterm Mentee Evaluations | 2025-10-14T18:00:00Z
17 | First Stipend Payments | 2025-10-15
18 | Final Mentee Evaluations | 2025-11-25T19:00:00Z
19 | Second Stipend Payments | 2025-11-26
20 | Last Day of Term | 2025-11-28`,
  'lfx-mentorship/2026/01-Mar-May/README.md': `
11 | Project Proposals Open | 2026-01-07 | 2026-01-20
12 | Mentee Applications Open | 2026-01-26 | 2026-02-10T19:00:00Z
13 | Application Review Period | 2026-02-11 | 2026-02-24T19:00:00Z
14 | Selection Notifications | 2026-02-26
15 | Mentorship Program Begins | 2026-03-02
16 | Mentorship Kick Off Call | 2026-03-03
17 | Midterm Mentee Evaluations Due | 2026-04-14T18:00:00Z
18 | First Stipend Payments | 2026-04-15
19 | Final Mentee Evaluations Due | 2026-05-26T18:00:00Z
20 | Second Stipend Payments | 2026-05-27
21 | Last Day of Term | 2026-05-29`,
  'lfx-mentorship/2026/02-Jun-Aug/README.md': `
11 | Project Proposals Open | 2026-04-01 | 2026-04-28T18:00:00Z
12 | Mentee Applications Open | 2026-05-05 | 2026-05-19T18:00:00Z
13 | Application Review Period (2 weeks) | 2026-05-20 | 2026-06-02T18:00:00Z
14 | Selection Notifications | 2026-06-03
15 | Mentorship Program Begins | 2026-06-08
16 | Midterm Mentee Evaluations | 2026-07-21T18:00:00Z
17 | First Stipend Payments | 2026-07-22
18 | Final Mentee Evaluations | 2026-08-25T18:00:00Z
19 | Second Stipend Payments | 2026-08-26
20 | Last Day of Term | 2026-08-31`,
  'summerofcode/2026.md': `
9 | Organizations application period | 2026-01-19 | 2026-02-03
10 | CNCF Project proposals submissions recommendation | 2026-01-14`,
}
