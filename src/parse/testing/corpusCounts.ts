/**
 * Projects and milestones of each document, counted by reading it: tables of contents, headings, 'Description' and
 * 'LFX URL' labels. Where these differ, the reason stands beside the number.
 */
export const corpusCounts: Readonly<Record<string, [projects: number, milestones: number]>> = {
  'README-mentees.md': [0, 0], // tables of who was mentored, no project is described
  'lfx-mentorship/2019/README.md': [0, 0], // a table of completed projects
  'lfx-mentorship/2020/q1/README.md': [0, 5], // a table of completed projects
  'lfx-mentorship/2020/q1/project_ideas.md': [17, 0],
  'lfx-mentorship/2020/q2/README.md': [0, 7],
  'lfx-mentorship/2020/q2/project_ideas.md': [31, 0], // 33 descriptions, with the template's and the sample's
  'lfx-mentorship/2020/q2/selected_projects.md': [21, 0], // 23 descriptions, with the template's and the sample's
  'lfx-mentorship/2020/q3-q4/README.md': [0, 10],
  'lfx-mentorship/2021/01-Spring/README.md': [38, 7], // 36 descriptions: two KubeEdge projects have no label
  'lfx-mentorship/2021/01-Spring/project_ideas.md': [40, 0],
  'lfx-mentorship/2021/02-Summer/README.md': [20, 7], // 19 descriptions: CoreDNS has no label
  'lfx-mentorship/2021/02-Summer/project_ideas.md': [22, 0],
  'lfx-mentorship/2022/01-Spring/README.md': [42, 7], // 41 headings: one KubeArmor project has lost its heading
  'lfx-mentorship/2022/01-Spring/project_ideas.md': [42, 0],
  'lfx-mentorship/2022/03-Sept-Nov/README.md': [29, 8], // the heading of the dates is a row, too: 'Term 3: September 5th - …'
  'lfx-mentorship/2022/03-Sept-Nov/project_ideas.md': [0, 0], // a template
  'lfx-mentorship/2023/01-Mar-May/README.md': [65, 7],
  'lfx-mentorship/2023/01-Mar-May/project_ideas.md': [0, 0],
  'lfx-mentorship/2023/02-Jun-Aug/README.md': [38, 7],
  'lfx-mentorship/2023/02-Jun-Aug/project_ideas.md': [0, 0],
  'lfx-mentorship/2023/03-Sep-Nov/README.md': [43, 7],
  'lfx-mentorship/2023/03-Sep-Nov/project_ideas.md': [0, 0],
  'lfx-mentorship/2024/01-Mar-May/README.md': [56, 8],
  'lfx-mentorship/2024/01-Mar-May/project_ideas.md': [0, 0],
  'lfx-mentorship/2024/03-Sep-Nov/README.md': [49, 8],
  'lfx-mentorship/2024/03-Sep-Nov/project_ideas.md': [0, 0],
  'lfx-mentorship/2025/01-Mar-May/README.md': [67, 10], // 63 descriptions: four projects have a text without a label
  'lfx-mentorship/2025/01-Mar-May/project_ideas.md': [0, 0],
  'lfx-mentorship/2025/02-Jun-Aug/README.md': [57, 10], // 52 in the contents: five Meshery projects are not listed
  'lfx-mentorship/2025/02-Jun-Aug/project_ideas.md': [0, 0],
  'lfx-mentorship/2025/03-Sep-Nov/README.md': [65, 10],
  'lfx-mentorship/2025/03-Sep-Nov/project_ideas.md': [0, 0],
  'lfx-mentorship/2026/01-Mar-May/README.md': [72, 11],
  'lfx-mentorship/2026/01-Mar-May/project_ideas.md': [0, 0],
  'lfx-mentorship/2026/02-Jun-Aug/README.md': [65, 10],
  'lfx-mentorship/2026/02-Jun-Aug/project_ideas.md': [0, 0],
  'lfx-mentorship/2026/03-Sep-Nov/project_ideas.md': [0, 0], // proposals have moved
  'summerofcode/2017.md': [32, 0], // 29 headings: 'gRPC C Core' holds three ideas, 'gRPC Python' two
  'summerofcode/2018.md': [34, 0],
  'summerofcode/2019.md': [56, 0],
  'summerofcode/2020.md': [51, 0], // 52 descriptions, with the sample's
  'summerofcode/2021.md': [30, 0],
  'summerofcode/2022.md': [54, 0],
  'summerofcode/2024.md': [19, 0],
  'summerofcode/2025.md': [23, 0],
  'summerofcode/2026.md': [14, 2],
}
