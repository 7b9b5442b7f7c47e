/** A sentence whose urgent part, if it has one, stands out in the one accent there is. */
export function Urgent({ sentence, part }: { sentence: string; part: string | undefined }) {
  if (!part) return sentence
  const [before, after] = sentence.split(part)
  return (
    <>
      {before}
      <strong className="font-semibold text-accent">{part}</strong>
      {after}
    </>
  )
}
