/**
 * How fast this machine is, by Lighthouse's own measure: some 1,500 on a desktop, 500 on a slow laptop, without slowing
 * down. Runs in a page, for a second. The same as `computeBenchmarkIndex` in lighthouse/core/lib/page-functions.js, so that
 * figures of different machines and hours can be compared.
 */
export function computeBenchmarkIndex() {
  const roundsMs = 500
  const long = { length: 100_000 }
  const arrays = [Array.from(long, (_, at) => at), Array.from(long, (_, at) => at)]
  let rate = 0
  for (const isCopying of [false, true]) {
    const start = performance.now()
    let rounds = 0
    while (performance.now() - start < roundsMs || (isCopying && rounds % 10 !== 0)) {
      if (isCopying) {
        const [from, to] = rounds % 2 === 0 ? arrays : arrays.toReversed()
        for (let at = 0; at < from.length; at++) to[at] = from[at]
      } else {
        let text = ''
        for (let at = 0; at < 10_000; at++) text += 'a'
        if (text.length === 1) throw new Error('the loop was taken away')
      }
      rounds++
    }
    rate += (1000 * rounds) / (performance.now() - start)
  }
  return Math.round(rate / 20)
}
