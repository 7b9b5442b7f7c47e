import { expect, it } from 'vitest'
import { formatFigures, formatSurvivors, withoutUndecided } from './readReport.mjs'

const at = (line, column, endLine, endColumn) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})

const report = {
  schemaVersion: '2',
  files: {
    'src/a/one.ts': {
      source: 'const a = 1\nif (a > 1) {\n  stop()\n}\n',
      mutants: [
        { status: 'Killed', location: at(2, 5, 2, 10), replacement: 'true' },
        { status: 'Survived', location: at(2, 5, 2, 10), replacement: 'a >= 1' },
        { status: 'NoCoverage', location: at(2, 12, 4, 2), replacement: '{}' },
        { status: 'Ignored', location: at(1, 11, 1, 12), replacement: '2' },
      ],
    },
    'src/b/two.ts': {
      source: 'x()\n',
      mutants: [
        { status: 'Timeout', statusReason: 'Hit limit reached (501/500)', location: at(1, 1, 1, 4) },
        { status: 'Timeout', location: at(1, 1, 1, 4) },
        { status: 'CompileError', statusReason: 'not drawn', location: at(1, 1, 1, 4) },
        { status: 'CompileError', statusReason: 'error TS2322: …', location: at(1, 1, 1, 4) },
      ],
    },
  },
}

it('counts per folder what was tried; what was not drawn, does not compile or came to no end in time is not', () => {
  expect(formatFigures(report).split('\n')).toEqual([
    'src/a: 1 of 3 killed, 33.3 %',
    'src/b: 1 of 1 killed, 100.0 %',
    'all: 2 of 4 killed, 50.0 %',
    '1 more do not compile',
    '1 more came to no end in time',
  ])
})

it('shows what stood there and what was put in its place', () => {
  expect(formatSurvivors(report)).toBe(
    'src/a/one.ts:2:5 Survived\n- a > 1\n+ a >= 1\n\nsrc/a/one.ts:2:12 NoCoverage\n- {\n  stop()\n}\n+ {}\n',
  )
})

it('forgets what is to be tried again', () => {
  const { files } = withoutUndecided(report)
  expect(files['src/a/one.ts'].mutants).toHaveLength(4)
  expect(files['src/b/two.ts'].mutants).toEqual([report.files['src/b/two.ts'].mutants[0]])
})
