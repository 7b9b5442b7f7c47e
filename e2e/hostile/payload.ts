/** Writes one attack. `code` is the script that it tries to run, `sign` a word that is its own. */
export type Attack = (code: string, sign: string) => string

/** Every pairing of two lists. */
export function pair<A, B, C>(left: readonly A[], right: readonly B[], join: (a: A, b: B) => C): C[] {
  return left.flatMap(a => right.map(b => join(a, b)))
}

/** A host that nothing may ask. */
export const evilHost = 'https://evil.example'
