import { dirname } from 'node:path'

/** What the sample's checker says of a mutant that it leaves out. */
export const notDrawn = 'not drawn'

const undetected = ['Survived', 'NoCoverage']

/** The report without what was not drawn yet, and what a busy machine did not finish: Stryker looks at them anew. */
export function withoutUndecided(report) {
  const files = Object.entries(report.files).map(([path, file]) => [
    path,
    {
      ...file,
      mutants: file.mutants.filter(mutant => mutant.status !== 'CompileError' && !isOutOfTime(mutant)),
    },
  ])
  return { ...report, files: Object.fromEntries(files) }
}

/** A line per folder and one in all: how many mutants were tried, how many a test noticed, and the share of those. */
export function formatFigures(report) {
  const mutants = Object.entries(report.files).flatMap(([path, file]) =>
    file.mutants.map(mutant => ({ ...mutant, folder: dirname(path) })),
  )
  const tried = mutants.filter(mutant => isKilled(mutant) || undetected.includes(mutant.status))
  const folders = [...new Set(tried.map(({ folder }) => folder))].toSorted()
  const outOfTime = mutants.filter(isOutOfTime).length
  const uncompiled = mutants.filter(isUncompiled).length
  return [
    ...folders.map(folder =>
      formatFigure(
        folder,
        tried.filter(mutant => mutant.folder === folder),
      ),
    ),
    formatFigure('all', tried),
    ...(uncompiled > 0 ? [`${uncompiled} more do not compile`] : []),
    ...(outOfTime > 0 ? [`${outOfTime} more came to no end in time`] : []),
  ].join('\n')
}

function formatFigure(name, tried) {
  const killed = tried.filter(isKilled).length
  return `${name}: ${killed} of ${tried.length} killed, ${((100 * killed) / tried.length).toFixed(1)} %`
}

/** A loop that goes on without end is noticed by the count of its rounds. */
function isKilled({ status, statusReason = '' }) {
  return status === 'Killed' || (status === 'Timeout' && /hit limit/i.test(statusReason))
}

function isOutOfTime(mutant) {
  return mutant.status === 'Timeout' && !isKilled(mutant)
}

/** Drawn, and no code that could be handed in. */
function isUncompiled({ status, statusReason }) {
  return status === 'CompileError' && statusReason !== notDrawn
}

/** One paragraph per mutant that no test noticed: where it is, what stood there, and what was put in its place. */
export function formatSurvivors(report) {
  return Object.entries(report.files)
    .flatMap(([path, { source, mutants }]) =>
      mutants
        .filter(({ status }) => undetected.includes(status))
        .map(({ location, replacement, status }) => {
          const { line, column } = location.start
          return `${path}:${line}:${column} ${status}\n- ${cut(source, location)}\n+ ${replacement}\n`
        }),
    )
    .join('\n')
}

function cut(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines.push(lines.pop().slice(0, end.column - 1))
  lines.unshift(lines.shift().slice(start.column - 1))
  return lines.join('\n')
}
