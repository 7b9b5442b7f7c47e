import type { Explored } from '../../explore/explore.ts'

/** '12 of 39 projects with Go or Rust, mentioning operator' */
export function describeView({ rows, total, active }: Explored): string {
  const phrases = active.map(({ phrase }) => phrase).join(', ')
  return `${rows.length} of ${total} projects${phrases && ` ${phrases}`}`
}
