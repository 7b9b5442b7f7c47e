import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/readDocument.ts'
import { findRoles, isCollection, namesCollection, type Role } from './findRoles.ts'
import { type Part, readParts } from './readParts.ts'

const bodies: Record<string, string> = {
  d: '- Description: It is.',
  m: '- Mentors: @jane',
  o: '- Expected Outcome: A guide.',
  s: '- Recommended Skills: Go',
  l: '- LFX URL: https://mentorship.lfx.linuxfoundation.org/project/1-2',
  t: '\nA text.\n',
  c: '```\ncode\n```',
}

/** '### Harbor', '#### One [d m]': headings, and in brackets what stands under them. */
function read(headings: readonly string[]): Part[] {
  const markdown = headings.map(heading => {
    const [, title = '', under = ''] = /^(.*?)(?: \[([a-z ]+)\])?$/.exec(heading) ?? []
    return [title, ...under.split(' ').map(sign => bodies[sign] ?? '')].join('\n')
  })
  return readParts(readDocument(markdown.join('\n')))
}

const signs: Record<Role, string> = { project: 'P', container: 'C', pattern: 'X', inner: 'I', rest: '-' }
const rolesOf = (...headings: string[]) =>
  findRoles(read(headings))
    .slice(1)
    .map(role => signs[role])
    .join(' ')

describe('a project is a heading with fields', () => {
  it.each<[string, string[]]>([
    ['C P', ['### Newcomer', '#### One [d m]']],
    // One that only projects have is enough, of others it takes two.
    ['P', ['#### One [d]']],
    ['P', ['#### One [m]']],
    ['P', ['#### One [s o]']],
    ['-', ['#### One [s]']],
    ['-', ['#### One [o t]']],
    ['-', ['#### One [t]']],
    // A heading that is a label itself is none, one like 'Overview' may be.
    ['-', ['### Mentors [d m]']],
    ['P', ['### Overview [d m]']],
    ['-', ['## Table of Contents [d m]']],
    ['-', ['## Contents [d m]']],
    // Fields under headings of their own.
    ['P I I', ['#### One', '##### Description [t]', '##### Mentors [t]']],
    ['P I I', ['#### One [t]', '##### Expected Outcome [t]', '##### Skills [t]']],
    ['P I', ['#### One [s]', '##### Expected Outcome [t]']],
    ['- -', ['#### One', '##### Mentors [t]']],
    ['- - -', ['#### One', '##### Mentors [t]', '##### Mentors [t]']],
    ['- - -', ['#### One', '##### Mentors [t]', '##### Overview [t]']],
    ['- - -', ['#### One', '#### Description [t]', '#### Mentors [t]']],
    // Among them one of another text, with what stands below it,
    ['P I I I', ['#### One', '##### The problem [t]', '##### Expected Outcome [t]', '##### Mentors [t]']],
    ['P I I I', ['#### One', '##### Expected Outcome [t]', '##### The problem [t]', '##### Mentors [t]']],
    ['- - - -', ['#### One', '##### The problem [t]', '###### Mentors [t]', '##### Expected Outcome [t]']],
    [
      'P I I I I',
      ['#### One', '##### The problem [t]', '###### Mentors [t]', '##### Skills [t]', '##### Outcome [t]'],
    ],
    // but not an empty one, one with fields of its own, or any below an organization.
    ['- - - -', ['#### One', '##### Nothing', '##### Expected Outcome [t]', '##### Mentors [t]']],
    ['C P - -', ['#### One', '##### Sub [m]', '##### Expected Outcome [t]', '##### Skills [t]']],
    ['- - - -', ['### Harbor', '#### The problem [t]', '#### Expected Outcome [t]', '#### Mentors [t]']],
  ])('%s: %j', (roles, headings) => {
    expect(rolesOf(...headings)).toBe(roles)
  })

  it('what stands before all headings is none', () => {
    expect(findRoles(readParts(readDocument(`${bodies.d}\n${bodies.m}`)))).toEqual(['rest'])
    expect(rolesOf('# One [d m]')).toBe('P')
  })
})

describe('a pattern, with all that stands under it', () => {
  it.each<[string, string[]]>([
    // To the end of its first organization,
    ['X X X C P', ['## Sample', '### Prometheus', '#### One [d m]', '### Cilium', '#### Two [d m]']],
    [
      'X X X X C P',
      ['## Sample', '### Prometheus', '#### One [d m]', '#### Two [d m]', '### Cilium', '#### Three [d m]'],
    ],
    ['X X X', ['## Sample', '### Prometheus', '#### One [d m]']],
    ['X X C P', ['### Sample', '#### One [d m]', '### Harbor', '#### Two [d m]']],
    ['X X X C P', ['## Sample', '### Example [c]', '#### One [d m]', '### Harbor', '#### Two [d m]']],
    // but a fence is all of it.
    ['X C P', ['## Template [c]', '### Cilium', '#### One [d m]']],
    ['X X X C P', ['## Template [t]', '### Cilium', '#### One [d m]', '### Harbor', '#### Two [d m]']],
    ['X', ['## Template']],
    ['X -', ['## Template [t]', '## Other [t]']],
    ['X P', ['#### Sample [d m]', '#### One [d m]']],
    // By its name,
    ['X', ['#### EXAMPLES [d m]']],
    ['X', ['#### Project Title [d m]']],
    ['X', ['#### Sample: [d m]']],
    ['X', ['#### One (sample) [d m]']],
    ['X', ['#### One (Example) [d m]']],
    ['X', ['#### One (TEMPLATE) [d m]']],
    // and not by what is only like it.
    ['P', ['#### One (samples) [d m]']],
    ['P', ['#### One sample [d m]']],
    ['P', ['#### A (sample) use [d m]']],
    ['P', ['#### Template engine [d m]']],
    // A second one.
    ['X X X X -', ['## Sample', '### One [d m]', '## Template', '### Two [d m]', '## Other [t]']],
  ])('%s: %j', (roles, headings) => {
    expect(rolesOf(...headings)).toBe(roles)
  })
})

describe('a heading in the middle of a project', () => {
  it.each<[string, string[]]>([
    ['P I', ['#### One [d]', '##### Background [s]']],
    ['P I', ['#### One [m]', '##### Background [t o s]']],
    ['P -', ['#### One [d]', '##### Background [t]']],
    // In the end one with fields; those before it go along.
    ['P I I -', ['#### One [d]', '##### Background [t]', '##### Plan [s]', '##### Thanks [t]']],
    // One with a description of its own is a project, and so is a CNCF project no text.
    ['C P', ['#### One [d]', '##### Two [d]']],
    ['P P', ['#### One [m]', '##### Two [d]']],
    ['P -', ['#### One [m]', '##### Harbor [s]']],
    // Several that each bring the same field are no text either.
    ['P - -', ['#### One [m]', '##### A [s]', '##### B [s]']],
    ['P P', ['#### One [m]', '##### Two [m]']],
    ['P I -', ['#### One [m]', '##### A [s]', '##### Skills [t]']],
    ['P I I', ['#### One [m]', '##### A [s]', '##### Expected Outcome [t]']],
    // At the same level only a known label with fields below.
    ['P -', ['#### One [d]', '#### Mentors [t]']],
    ['P I', ['#### One [d]', '#### Mentors [s]']],
    ['P P', ['#### One [d]', '#### Why now [s]']],
    ['C P -', ['### Harbor', '#### One [d]', '### Why now [s]']],
    // Two levels above no project stands; a text without fields is a section.
    ['P I', ['#### One [d]', '## Why now [o s m]']],
    ['P -', ['#### One [d]', '## Why now [t]']],
    ['P P', ['#### One [d]', '### Why now [o s m]']],
    ['P X X', ['#### One [d]', '##### Sample', '###### A [s]']],
    ['P I P I', ['#### One [d]', '##### A [s]', '#### Two [m]', '##### B [o]']],
    // Under the name of a CNCF project stand its projects, unless it names mentors.
    ['P -', ['### Prometheus [d]', '#### Background [s]']],
    ['P I', ['### Newcomer [d]', '#### Background [s]']],
    ['P I', ['### Prometheus [d m]', '#### Background [s]']],
  ])('%s: %j', (roles, headings) => {
    expect(rolesOf(...headings)).toBe(roles)
  })
})

describe('a single field where a project may stand', () => {
  it.each<[string, string[]]>([
    ['C P', ['### Harbor', '#### One [t l]']],
    ['C P P', ['### Newcomer', '#### One [d m]', '#### Two [l]']],
    ['C P P', ['### Newcomer', '#### One [l]', '#### Two [d m]']],
    ['C P -', ['### Newcomer', '#### One [d m]', '#### Two [t]']],
    ['C P - P', ['### Newcomer', '#### One [d m]', '##### Deep [t]', '#### Two [l]']],
    ['C C P P', ['### Harbor', '#### SIG [t]', '##### One [d m]', '##### Two [l]']],
    ['C P -', ['### Newcomer', '#### One [d m]', '### How to apply [l]']],
    ['C P C P', ['### Newcomer', '#### One [d m]', '### Harbor', '#### Two [l]']],
    // Elsewhere it is none: under another name, over others, as a label, at the top.
    ['- -', ['### Newcomer', '#### One [l]']],
    ['- - -', ['### Harbor', '#### One [l]', '##### Sub [t]']],
    ['- -', ['### Harbor', '#### Mentors [l]']],
    ['-', ['# Harbor [l]']],
    ['- -', ['### Harbor', '### One [l]']],
    ['P - -', ['### Newcomer [m]', '#### A [s]', '#### B [s]']],
  ])('%s: %j', (roles, headings) => {
    expect(rolesOf(...headings)).toBe(roles)
  })
})

describe('a heading over projects', () => {
  it.each<[string, string[]]>([
    ['C C C P', ['# Term', '## Ideas', '### Newcomer [t]', '#### One [d m]']],
    ['C P - C P', ['# Term', '## One [d m]', '# News [t]', '# Term', '## Two [d m]']],
    // With a description of its own; a task makes a project of it, but not of a CNCF project.
    ['C P', ['### Newcomer [d]', '#### One [d m]']],
    ['P P', ['### Newcomer [d m]', '#### One [d m]']],
    ['P P', ['### Newcomer [d s]', '#### One [d m]']],
    ['P P', ['### Newcomer [d o]', '#### One [d m]']],
    ['C P', ['### Harbor [d s o]', '#### One [d m]']],
    ['P P', ['### Harbor [m]', '#### One [d m]']],
    ['P I P', ['#### One [d]', '##### Background [s]', '##### Two [d m]']],
    ['P C P', ['### Newcomer [d]', '### Other [d]', '#### One [d m]']],
    // Right above one at the same level: the name of a CNCF project, or any name among organizations.
    ['C P', ['### Harbor', '### One [d m]']],
    ['- P', ['### Newcomer', '### One [d m]']],
    ['C P C P', ['### Cilium', '#### One [d m]', '### Newcomer', '### Two [d m]']],
    ['C P - P', ['## Cilium', '#### One [d m]', '### Newcomer', '### Two [d m]']],
    ['- P', ['### Harbor [t]', '### One [d m]']],
    ['- P', ['### Harbor', '## One [d m]']],
    ['- - P', ['### Harbor', '### Newcomer', '### One [d m]']],
    ['-', ['### Harbor']],
  ])('%s: %j', (roles, headings) => {
    expect(rolesOf(...headings)).toBe(roles)
  })
})

describe('a heading that is no organization', () => {
  it.each([
    ['Accepted Projects', true],
    ['Term 03 - 2025 Sept - Nov', true],
    ['2017', true],
    ['CNCF Projects', true],
    ['LFX', true],
    ['Table of Contents', true],
    ['INDEX', true],
    ['  ', true],
    ['CNCF', false],
    ['cncf:', false],
    ['Harbor', false],
    ['Harbor Projects', false],
    ['Term3', false],
    ['Index of projects', false],
  ])('by its words: %s: %s', (title, collects) => {
    expect(namesCollection(title)).toBe(collects)
  })

  it.each<[boolean, string[]]>([
    [true, ['## Accepted Projects', '### Newcomer', '#### One [d m]']],
    [true, ['## Our friends', '### Harbor', '#### One [d m]']],
    [true, ['## Our friends', '### About [t]', '### Harbor', '#### One [d m]']],
    [false, ['## Our friends', '### Newcomer', '#### One [d m]']],
    [false, ['## Our friends', '### One [d m]', '### Harbor', '#### Two [d m]']],
    [false, ['## Harbor', '### Cilium', '#### One [d m]']],
    [false, ['## Our friends', '## Harbor', '### One [d m]']],
    [false, ['## Our friends [t]']],
  ])('%s: %j', (collects, headings) => {
    const parts = read(headings)
    expect(isCollection(parts, findRoles(parts), 1)).toBe(collects)
  })
})
