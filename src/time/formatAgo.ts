const minuteMs = 60_000

/** 'just now', 'one minute ago', '5 hours ago', '2 days ago': the largest unit that fits, rounded down. */
export function formatAgo(ms: number, now: number): string {
  const minutes = Math.floor((now - ms) / minuteMs)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${count(minutes, 'minute')} ago`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${count(hours, 'hour')} ago` : `${count(Math.floor(hours / 24), 'day')} ago`
}

function count(number: number, unit: string): string {
  return number === 1 ? `one ${unit}` : `${number} ${unit}s`
}
