import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { createContext, useContext } from 'react'
import type { Path } from './parts.ts'

/** What every field of the editor knows besides its value. */
export type DraftContext = {
  /** What is to be shown: all that the compiler says, and of fields that cannot be read those that were left or sent. */
  problems: readonly StandardProblem[]
  /** A field was left: from now on it says when it cannot be read. */
  leave: (path: Path) => void
  /** The place that is open; rows on the way to it are. */
  open: Path
  /** Opens a row, and closes what was open beside it. */
  setOpen: (path: Path) => void
}

export const DraftContextOf = createContext<DraftContext | null>(null)

/** The editor around a field. */
export function useDraftContext(): DraftContext {
  const context = useContext(DraftContextOf)
  if (!context) throw new Error('A field of the editor stands outside of it.')
  return context
}
