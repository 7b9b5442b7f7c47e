import ICAL from 'ical.js'

/** An event as another program reads it. `start` and the exclusive `end` are 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM:SSZ'. */
export type ReadEvent = {
  uid: string
  summary: string
  description: string
  url: string | null
  start: string
  end: string
  stamp: string
  sequence: number
}

/** Reads a calendar with ical.js, and throws unless its lines are as RFC 5545, 3.1 wants them. */
export function readCalendar(text: string): { name: string; events: ReadEvent[] } {
  checkLines(text)
  const calendar = new ICAL.Component(ICAL.parse(text))
  if (calendar.name !== 'vcalendar') throw new Error(`a ${calendar.name} is no calendar`)
  const required = ['version', 'prodid'].filter(name => calendar.getAllProperties(name).length !== 1)
  if (required.length > 0) throw new Error(`not exactly one ${required.join(', ')}`)
  if (calendar.getAllSubcomponents().some(({ name }) => name !== 'vevent'))
    throw new Error('a calendar with more than events')
  return {
    name: String(calendar.getFirstPropertyValue('name')),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  }
}

function readEvent(component: ICAL.Component): ReadEvent {
  const names = component.getAllProperties().map(({ name }) => name)
  for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'sequence'])
    if (names.filter(one => one === name).length !== 1) throw new Error(`not exactly one ${name}`)
  const event = new ICAL.Event(component)
  if (event.startDate.isDate !== event.endDate.isDate) throw new Error('a day and an instant in one event')
  if (event.startDate.compare(event.endDate) >= 0) throw new Error('an event that ends before it starts')
  const url = component.getFirstPropertyValue('url')
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    url: url === null ? null : String(url),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
    sequence: event.sequence,
  }
}

function checkLines(text: string): void {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  const lines = text.slice(0, -2).split('\r\n')
  for (const line of lines) {
    if (/[^\P{Cc}\t]/u.test(line)) throw new Error(`a control character in ${JSON.stringify(line)}`)
    const bytes = new TextEncoder().encode(line)
    if (bytes.length > 75) throw new Error(`${bytes.length} octets in ${line}`)
    if (new TextDecoder().decode(bytes) !== line) throw new Error(`half a character in ${line}`)
  }
}
