import { createContext } from 'react'
import type { Releases } from '../../load/releases.ts'

/** Undefined while developing and in tests, where the app is not kept. */
export const ReleasesContext = createContext<Releases | undefined>(undefined)
