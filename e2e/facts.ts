// What a person finds in the document of 2025 Term 3, read by hand: nothing here comes from running the app.

export const termUrl = '/terms/lfx-2025-3'
export const projectCount = 39

/** The three projects that list Rust under "Recommended Skills" (lines 347, 750, 889), in document order. */
export const rustProjects = [
  'Implement flushing of conntrack entries in Netavark on network changes',
  'Kmesh Orion replace waypopint',
  'kgateway, agentgateway, and observability improvements',
] as const

/** The only one of them that lists Kubernetes too (lines 889 and 891). */
export const rustAndKubernetesProject = rustProjects[2]

/** Lines 104 to 121. */
export const jaegerProject = {
  title: 'Next-Generation Jaeger Demo with OpenTelemetry and OpenSearch (2025 Term 3)',
  line: 104,
  skills: ['Kubernetes', 'Cloud', 'Security', 'Monitoring'],
  issueUrl: 'https://github.com/jaegertracing/jaeger/issues/7327',
  lfxUrl: 'https://mentorship.lfx.linuxfoundation.org/project/216f0f5d-6a7a-45f1-9592-2336ce734b2c',
  mentor: { name: 'Jonah Kowall', github: 'jkowall', email: 'jkowall@kowall.net' },
} as const

type RowTimes = { activity: string; starts: string; ends?: string }

/** Rows of the timeline (lines 11 to 20) as they must read in a zone; times follow from the UTC times in brackets. */
export const timelineIn: Record<string, { offset: string; rows: RowTimes[] }> = {
  'Asia/Kolkata': {
    offset: 'GMT+5:30',
    rows: [
      { activity: 'Project Proposals Open', starts: 'Wed 2 Jul', ends: 'Tue 29 Jul 23:30' },
      { activity: 'Mentee Applications Open', starts: 'Thu 31 Jul 23:30', ends: 'Tue 12 Aug 23:30' },
      { activity: 'Selection Notifications', starts: 'Wed 27 Aug' },
      { activity: 'Final Mentee Evaluations', starts: 'Wed 26 Nov 00:30' },
      { activity: 'Last Day of Term', starts: 'Fri 28 Nov' },
    ],
  },
  'America/Los_Angeles': {
    offset: 'GMT-7',
    rows: [
      { activity: 'Project Proposals Open', starts: 'Wed 2 Jul', ends: 'Tue 29 Jul 11:00' },
      { activity: 'Mentee Applications Open', starts: 'Thu 31 Jul 11:00', ends: 'Tue 12 Aug 11:00' },
      { activity: 'Selection Notifications', starts: 'Wed 27 Aug' },
      { activity: 'Final Mentee Evaluations', starts: 'Tue 25 Nov 11:00' },
      { activity: 'Last Day of Term', starts: 'Fri 28 Nov' },
    ],
  },
  'Pacific/Auckland': {
    offset: 'GMT+12',
    rows: [
      { activity: 'Project Proposals Open', starts: 'Wed 2 Jul', ends: 'Wed 30 Jul 06:00' },
      { activity: 'Mentee Applications Open', starts: 'Fri 1 Aug 06:00', ends: 'Wed 13 Aug 06:00' },
      { activity: 'Selection Notifications', starts: 'Wed 27 Aug' },
      // Summer time there: GMT+13.
      { activity: 'Final Mentee Evaluations', starts: 'Wed 26 Nov 08:00' },
      { activity: 'Last Day of Term', starts: 'Fri 28 Nov' },
    ],
  },
  UTC: {
    offset: 'UTC',
    rows: [
      { activity: 'Project Proposals Open', starts: 'Wed 2 Jul', ends: 'Tue 29 Jul 18:00' },
      { activity: 'Mentee Applications Open', starts: 'Thu 31 Jul 18:00', ends: 'Tue 12 Aug 18:00' },
      { activity: 'Selection Notifications', starts: 'Wed 27 Aug' },
      { activity: 'Final Mentee Evaluations', starts: 'Tue 25 Nov 19:00' },
      { activity: 'Last Day of Term', starts: 'Fri 28 Nov' },
    ],
  },
}
