import * as fastCheck from '../../node_modules/fast-check/lib/fast-check.js'

/** A property is tried again for every mutant of the code that it reaches. */
const mostRuns = 5

/** fast-check as the tests import it, with few runs and always the same: a mutant's fate is no matter of luck. */
export default {
  ...fastCheck,
  assert: <Values>(property: fastCheck.IRawProperty<Values>, parameters?: fastCheck.Parameters<Values>) =>
    fastCheck.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? mostRuns, mostRuns),
      seed: 7,
    }),
}
