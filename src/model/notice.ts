/**
 * Every kind of doubt a document can raise, with a short title for readers. `docs/notices.md` explains each kind
 * under a heading of the same name, and how to mend the source; a test holds the two together.
 */
export const noticeKinds = {
  'label-misspelt': 'A field label is misspelt',
  'label-repeated': 'A project gives the same field twice',
  'label-nested': 'A field stands inside another field',
  'heading-level': 'A heading stands at the wrong level',
  'heading-empty': 'Nothing stands under a heading',
  'fields-missing': 'A heading among projects has no field',
  'heading-without-space': 'A heading has no space after its #',
  'organization-nested': 'A CNCF project stands under another one',
  'organization-missing': 'A project stands under no organization',
  'title-missing': 'A project has no title',
  'title-repeated': 'Two projects have the same title',
  'description-missing': 'A project has no description',
  'mentors-missing': 'A project names no mentor',
  'mentor-without-contact': 'A mentor has neither a GitHub handle nor an address',
  'mentor-unreadable': 'Part of a mentor could not be read',
  'handle-invalid': 'Not a possible GitHub handle',
  'handle-elsewhere': 'A handle links to another site than GitHub',
  'email-invalid': 'Not a valid e-mail address',
  'issue-is-lfx-url': 'The issue field holds an LFX address',
  'issue-shorthand': 'An issue is given without its address',
  'issue-unreadable': 'The issue field holds no address',
  'lfx-url-unreadable': 'The LFX field holds no address of the LFX site',
  'skill-misspelt': 'A skill is misspelt',
  'text-unplaced': 'A text belongs to no project',
  'fence-unclosed': 'A code block is never closed',
  'comment-unclosed': 'A comment is never closed',
  'markdown-unreadable': 'The Markdown could not be split into blocks',
  'timeline-missing': 'No timeline was found',
  'date-unread': 'A date or a time was not understood',
  'date-impossible': 'The calendar has no such day',
  'date-weekday': 'The weekday does not fit the date',
  'date-year': 'The year is far from the term’s',
  'date-missing': 'A row of the timeline holds no date',
  'date-vague': 'A date is only approximate',
  'date-order': 'Day and month of a date in figures may be swapped',
  'date-range': 'The end of a range is in doubt',
  'date-misspelt': 'A month or a weekday is misspelt',
  'date-year-assumed': 'The year of a date is a guess',
  'date-zone-season': 'The zone is not in use on that day',
  'date-zone-ambiguous': 'The zone’s name has several meanings',
  'date-zone-missing': 'A time of day has no zone',
  'date-utc-differs': 'Two times given for one moment differ',
  'date-contradicted': 'The text gives another date than the timeline',
  'activity-missing': 'A date stands without an activity',
} as const satisfies Record<string, string>

export type NoticeKind = keyof typeof noticeKinds

/** Something that could not be taken at face value, at a 1-based line of the document. */
export type Notice = {
  kind: NoticeKind
  message: string
  line: number
  /** What a row of 'date-missing' is about, as written: it stands in no timeline. */
  activity?: string
}
