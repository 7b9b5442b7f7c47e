import type { Notice, NoticeKind } from '../../model/notice.ts'

/** Where on a project's page a doubt is marked: beside the value in doubt, else below the others. */
export type NoticePlace = 'heading' | 'issues' | 'application' | 'mentors' | 'elsewhere'

const placeOfKind: Partial<Record<NoticeKind, NoticePlace>> = {
  'heading-level': 'heading',
  'organization-nested': 'heading',
  'organization-missing': 'heading',
  'title-missing': 'heading',
  'title-repeated': 'heading',
  'issue-is-lfx-url': 'issues',
  'issue-shorthand': 'issues',
  'issue-unreadable': 'issues',
  'lfx-url-unreadable': 'application',
  'mentors-missing': 'mentors',
  'mentor-without-contact': 'mentors',
  'mentor-unreadable': 'mentors',
  'handle-invalid': 'mentors',
  'handle-elsewhere': 'mentors',
  'email-invalid': 'mentors',
}

export function noticesAt(notices: readonly Notice[], place: NoticePlace): readonly Notice[] {
  return notices.filter(({ kind }) => (placeOfKind[kind] ?? 'elsewhere') === place)
}
