/** What one page lays out, in characters. The longest project of the real documents has 23,000. */
const maxWeight = 150_000
/** A link takes as long as so many characters, and so does a text of its own. */
const weightOfLink = 60

/** How many of the `fields` of a project are laid out at once, beside the texts that stand before them. */
export function countLaidOut(before: readonly string[], fields: readonly string[]): number {
  let weight = before.reduce((sum, text) => sum + weigh(text), 0)
  const first = fields.findIndex(text => {
    weight += weigh(text)
    return weight > maxWeight
  })
  return first === -1 ? fields.length : first
}

function weigh(text: string): number {
  const links = text.match(/\[|https?:/g)?.length ?? 0
  return text.length + weightOfLink * (links + 1)
}
