import { describe, expect, it } from 'vitest'
import { makeProject } from '../testing/anyProject.ts'
import { indexAll, indexTitles } from '../testing/indexAll.ts'
import { parseQuery, type QueryPart } from './query.ts'
import { rescuePart, understandPart } from './understandPart.ts'

function onlyPart(q: string): QueryPart {
  const [part, ...more] = parseQuery(q)
  if (!part || more.length > 0) throw new Error(`${q} is not one part`)
  return part
}

/** 'test*' reaches to beginnings, 'test~' to its forms, 'test^' to these and to names, 'test' no further. */
const signs = { beginning: '*', inflected: '~', name: '^', whole: '' }

describe('how far a word reaches, and how else it may be said', () => {
  const index = () => indexTitles('A cli for ci', 'Kubernetes operator')
  it.each([
    ['operator', ['operator*']],
    // Short ones that occur, and short ones that don't.
    ['cli', ['cli~']],
    ['ci', ['ci~']],
    ['cla', ['cla*']],
    ['kub', ['kub*']],
    // One of four letters is a beginning though it occurs.
    ['java', ['java^']],
    ['go', ['go^']],
    ['"cli"', ['cli']],
    ['"cli', ['cli~']],
    ['docs', ['docs*', 'doc~', 'documentation~']],
    ['k8s', ['k8s^', 'kubernetes~']],
    ['multi-cluster', ['multi cluster*', 'multicluster']],
    ['end-to-end', ['end to end*', 'endtoend', 'e2e~']],
    ['"end-to-end"', ['end to end']],
    ['for-cli', ['for cli~', 'forcli']],
  ])('%s: %j', (q, expected) => {
    const { words, alternatives } = understandPart(onlyPart(q), index())
    const said = [words, ...alternatives].map(row =>
      row.map(({ text, reach }) => `${text}${signs[reach]}`).join(' '),
    )
    expect(said).toEqual(expected)
  })
})

describe('words that no project has', () => {
  const index = () =>
    indexAll([makeProject({ title: 'Operator tests', description: 'Collects telemetry of WasmEdge' })])
  const rescue = (q: string) => {
    const { part, corrections } = rescuePart(onlyPart(q), index())
    return [part.text, ...corrections.map(({ written, taken }) => `${written}=${taken}`)].join(' ')
  }

  it.each([
    ['operatr', 'operator operatr=operator'],
    ['operatr-tsts', 'operator tests operatr=operator tsts=tests'],
    ['operator-telemtry', 'operator telemetry telemtry=telemetry'],
    // What occurs, as a form, as a beginning or as a part of a word, needs no mending.
    ['testing', 'testing'],
    ['telem', 'telem'],
    ['edge', 'edge'],
    // Nor does what is known to be a name.
    ['python', 'python'],
    ['xyzxyz', 'xyzxyz'],
    // In a field only its own words count.
    ['title:telemtry', 'telemtry'],
    ['title:operatr', 'operator operatr=operator'],
    ['title:telemetry', 'telemetry'],
  ])('%s: %s', (q, expected) => {
    expect(rescue(q)).toBe(expected)
  })

  it('are replaced by a whole word, the others keep their reach', () => {
    expect(rescuePart(onlyPart('operatr-tes'), index()).part.words).toEqual([
      { text: 'operator', reach: 'inflected' },
      { text: 'tes', reach: 'beginning' },
    ])
  })

  it('of a field are asked for there alone', () => {
    const other = indexAll([makeProject({ title: 'Mash', description: 'Mesh' })])
    const taken = (q: string) => rescuePart(onlyPart(q), other).corrections.map(one => one.taken)
    expect(taken('title:mesh')).toEqual(['mash'])
    expect(taken('mesh')).toEqual([])
  })
})
