import type { ReactNode } from 'react'
import { ProblemLines } from '../../reading/problems-at.tsx'
import { useDraftContext } from '../draft/draft-context.ts'
import { idOf, type Path } from '../draft/parts.ts'
import classes from './spot.module.css'

type Props = {
  at: Path
  /** Whether errors are said here too: where no field says them. */
  errors?: boolean
  children?: ReactNode
}

/** A place of the draft with what the compiler notes there, under its field. */
export function Spot({ at, errors = false, children }: Props) {
  const { problems } = useDraftContext()
  const id = idOf(at)
  const here = problems.filter(({ severity, path }) => idOf(path) === id && (errors || severity === 'NOTE'))
  if (here.length === 0) return children
  return (
    <div className={classes.spot}>
      {children}
      <ProblemLines problems={here} />
    </div>
  )
}
