/** 'at 14:05' within the last half day, 'on 3 Aug 2025, 14:05' before. */
export function formatMoment(ms: number, now: number): string {
  const isRecent = Math.abs(now - ms) < 12 * 60 * 60_000
  const style = isRecent
    ? ({ hour: '2-digit', minute: '2-digit' } as const)
    : ({ dateStyle: 'medium', timeStyle: 'short' } as const)
  return `${isRecent ? 'at' : 'on'} ${new Intl.DateTimeFormat(undefined, style).format(ms)}`
}

/** A civil day stays the day it is, wherever it is read. */
export function formatCopyDay(date: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date))
}
