/** Where a handed-on list comes from. Every text is ready to be shown. */
export type Provenance = {
  /** 'LFX Mentorship 2025, Term 3: 12 of 39 projects, Skill: Go' */
  view: string
  /** The address of the view. */
  address: string
  /** The document or repository on GitHub. */
  sourceUrl: string
  /** '2025-08-05' or an instant: when it was read or copied. */
  readAt: string
}

/** One sentence that goes with every list: whose words these are, from where and from when. */
export function describeProvenance({ view, address, sourceUrl, readAt }: Provenance): string {
  return `${view}. Contents by the CNCF mentoring community, CC BY 4.0, from ${sourceUrl} as of ${readAt}. View: ${address}`
}
