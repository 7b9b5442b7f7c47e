import type { ColumnId } from '../../explore/tableView.ts'

export const columnLabels: Readonly<Record<ColumnId, string>> = {
  title: 'Project',
  organization: 'CNCF project',
  skills: 'Skills',
  mentors: 'Mentors',
  maturity: 'Maturity',
  issue: 'Issue',
  lfx: 'LFX',
}
