import { describe, expect, test } from 'vitest'
import { joinMentors } from './joinMentors.ts'
import { readMentor } from './readMentor.ts'

/** 'name (handles, addresses) {role} [remarks] !what is left out' of the pieces of one line, parted by '|'. */
function join(pieces: string, hasBullet = false): string[] {
  const read = pieces.split('|').map(readMentor)
  return joinMentors(read, hasBullet).map(({ name, handles, emails, role, remarks, invalid }) =>
    [
      name || '-',
      handles.length + emails.length > 0 ? `(${[...handles, ...emails].join(' ')})` : '',
      role ? `{${role}}` : '',
      remarks.length > 0 ? `[${remarks.join(', ')}]` : '',
      invalid.length > 0 ? `!${invalid.map(({ text }) => text).join(' ')}` : '',
    ]
      .filter(part => part !== '')
      .join(' '),
  )
}

describe('what a piece says of the mentor before it', () => {
  test.each<[string, string[]]>([
    ['A Bee | C Dee', ['A Bee', 'C Dee']],
    ['A Bee | Jr. (@a)', ['A Bee, Jr. (a)']],
    ['A Bee (@a) | PhD', ['A Bee (a)', 'PhD']],
    ['A Bee | Red Hat (@a)', ['A Bee (a) [Red Hat]']],
    ['A Bee (@a) | Red Hat', ['A Bee (a) [Red Hat]']],
    ['A Bee (@a) | Red Hat (@c)', ['A Bee (a)', 'Red Hat (c)']],
    ['A Bee (a@x.io) | Red Hat (c@x.io)', ['A Bee (a@x.io)', 'Red Hat (c@x.io)']],
    ['A Bee (@a) | Red Hat (a@x.io)', ['A Bee (a a@x.io) [Red Hat]']],
    ['A Bee | TBD', ['A Bee', 'TBD']],
    ['A Bee (@a) | they/them', ['A Bee (a) [they/them]']],
    ['A Bee (@a) | primary', ['A Bee (a) {primary}']],
    ['A Bee (@a) | primary | backup', ['A Bee (a) {primary}']],
    ['A Bee | consulting with Google Envoy team', ['A Bee', 'consulting with Google Envoy team']],
    ['A Bee | Lyft networking core team', ['A Bee [Lyft networking core team]']],
    ['@a | Red Hat', ['- (a)', 'Red Hat']],
    ['Jane Doe | Acme (@janed)', ['Jane Doe (janed) [Acme]']],
    ['Jane Doe | Acme (x@acme.io)', ['Jane Doe (x@acme.io) [Acme]']],
    ['Jane Doe | Big Acme (x@mail.big-acme.io)', ['Jane Doe (x@mail.big-acme.io) [Big Acme]']],
    ['Jane Doe | Acme (acme@x.io)', ['Jane Doe', 'Acme (acme@x.io)']],
    ['Jane Doe | Acme (@zed)', ['Jane Doe', 'Acme (zed)']],
    ['Jane Doe | acme (@janed)', ['Jane Doe', 'acme (janed)']],
    ['Jane | Acme (@janed)', ['Jane', 'Acme (janed)']],
    ['Jane Doe (j@x.io) | Acme (@janed)', ['Jane Doe (j@x.io)', 'Acme (janed)']],
    ['Jane Doe | Acme Inn (@janed)', ['Jane Doe', 'Acme Inn (janed)']],
  ])('%s', (pieces, mentors) => {
    expect(join(pieces)).toEqual(mentors)
  })
})

describe('several contacts behind the last of several names', () => {
  test.each<[string, string[]]>([
    ['A Bee | C Dee (@a @c)', ['A Bee (a)', 'C Dee (c)']],
    ['A Bee | C Dee (@x @y)', ['A Bee (x)', 'C Dee (y)']],
    ['Jane Doe | Joe Roe (@joe @jane)', ['Jane Doe (jane)', 'Joe Roe (joe)']],
    ['Jane Doe | Joe Roe (joe@x.io jane@x.io)', ['Jane Doe (jane@x.io)', 'Joe Roe (joe@x.io)']],
    ['Jane Doe | Joe Roe (@jane @x @joe)', ['Jane Doe (jane)', 'Joe Roe (joe) !x']],
    ['Jane Doe | Jane Roe (@jane @x @y)', ['Jane Doe', 'Jane Roe !jane x y']],
    ['A Bee (@a) | C Dee | E Eff (@x @y)', ['A Bee (a)', 'C Dee (x)', 'E Eff (y)']],
    ['@a | C Dee | E Eff (@x @y)', ['- (a)', 'C Dee (x)', 'E Eff (y)']],
    ['A Bee (@a) | C Dee (@x @y)', ['A Bee (a)', 'C Dee (x y)']],
    ['A Bee (@a @b)', ['A Bee (a b)']],
    ['A Bee | C Dee (@a)', ['A Bee', 'C Dee (a)']],
  ])('%s', (pieces, mentors) => {
    expect(join(pieces)).toEqual(mentors)
  })
})

describe('a bullet that writes one mentor with commas', () => {
  test.each<[string, string[]]>([
    ['A Bee | abee | a@x.io', ['A Bee (abee a@x.io)']],
    ['A Bee | abee | a@x.io | Red Hat', ['A Bee (abee a@x.io) [Red Hat]']],
    ['A Bee | abee | a@x.io | C Dee', ['A Bee', 'abee', '- (a@x.io)', 'C Dee']],
    ['A Bee | abee | @x', ['A Bee', 'abee', '- (x)']],
    ['A Bee | abee | Cee (a@x.io)', ['A Bee', 'abee', 'Cee (a@x.io)']],
    ['A Bee | abee', ['A Bee', 'abee']],
    ['A Bee | C Dee | a@x.io', ['A Bee', 'C Dee', '- (a@x.io)']],
    ['Abe | abee | a@x.io', ['Abe', 'abee', '- (a@x.io)']],
    ['Bee | Abe (@abe)', ['Bee, Abe (abe)']],
    ['Bee | Abe (a@x.io)', ['Bee', 'Abe (a@x.io)']],
    ['Bee | Abe Cee (@abe)', ['Bee', 'Abe Cee (abe)']],
    ['A Bee | Abe (@zed)', ['A Bee', 'Abe (zed)']],
    ['Bee | Abe (@abe) | C Dee', ['Bee', 'Abe (abe)', 'C Dee']],
    ['Bee (@b) | Abe (@abe)', ['Bee (b)', 'Abe (abe)']],
    // where they work, in a word
    ['A Bee | Acme | @a', ['A Bee (a) [Acme]']],
    ['A Bee (@a) | Acme | a@x.io', ['A Bee (a a@x.io) [Acme]']],
    ['A Bee | Maintainer | Acme | a@x.io', ['A Bee (a@x.io) [Maintainer, Acme]']],
    ['A Bee | Acme', ['A Bee', 'Acme']],
    ['A Bee | Acme | @acme', ['A Bee', 'Acme', '- (acme)']],
    ['A Bee (@a) | Acme | @c', ['A Bee (a)', 'Acme', '- (c)']],
    ['A Bee | acme | @a', ['A Bee', 'acme', '- (a)']],
    ['A Bee | TBD | @a', ['A Bee', 'TBD', '- (a)']],
    ['Bee | Acme | @a', ['Bee', 'Acme', '- (a)']],
  ])('%s', (pieces, mentors) => {
    expect(join(pieces, true)).toEqual(mentors)
  })
})
