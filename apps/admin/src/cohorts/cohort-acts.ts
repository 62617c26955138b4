import type { Act } from '@journeyline/ui/acts/act.tsx'
import { createContext, useContext } from 'react'

/** What can be done with a cohort, whichever of its pages is open. */
export type CohortActs = { enroll: Act; edit: Act; importRoster: Act }

const none: Act = { label: '' }

/** The frame around a cohort's pages gives them. */
export const CohortActsContext = createContext<CohortActs>({ enroll: none, edit: none, importRoster: none })

/** The acts of the cohort whose page this is. */
export const useCohortActs = () => useContext(CohortActsContext)
