import { createContext } from 'react'
import type { TextParts } from '../../texts/readText.ts'

/** The texts as what they are laid out from, in their order. Undefined where nobody can read them just now. */
export type ReadTexts = (
  texts: readonly string[],
) => Promise<readonly TextParts[]> | readonly TextParts[] | undefined

/** Who reads texts beside the page. */
export const ReadTextsContext = createContext<ReadTexts>(() => undefined)
