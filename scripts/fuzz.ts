// Reads random documents and holds that none throws and no line is lost: npm run fuzz [-- count, 1,000,000 unless given].
// A failure prints the document and the seed that leads to it again.
import fc from 'fast-check'
import { hostileMarkdown, isReadWhole } from './hostile/hostileMarkdown.ts'

const [count = '1000000'] = process.argv.slice(2)
const batch = 10_000
const start = performance.now()

for (let done = 0; done < Number(count); done += batch) {
  const numRuns = Math.min(batch, Number(count) - done)
  fc.assert(fc.property(hostileMarkdown, isReadWhole), { numRuns })
  const seconds = (performance.now() - start) / 1000
  console.info(`${done + numRuns} of ${count} documents, ${seconds.toFixed(0)} s`)
}
