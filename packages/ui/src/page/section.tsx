import { type ReactNode, useId } from 'react'
import { type Act, ActButton } from '../acts/act.tsx'
import classes from './section.module.css'

type Props = { title: string; note?: ReactNode; act?: Act; children: ReactNode }

/** A titled part of a story or a dashboard. */
export function Section({ title, note, act, children }: Props) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {act && <ActButton act={act} size="xs" />}
      </div>
      {note && <p className={`jl-dim ${classes.note}`}>{note}</p>}
      {children}
    </section>
  )
}
