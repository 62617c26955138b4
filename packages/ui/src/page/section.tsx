import { type ReactNode, useId } from 'react'
import { type Act, ActButton } from '../acts/act.tsx'

type Props = { title: string; note?: ReactNode; act?: Act; children: ReactNode }

/** A titled part of a story or a dashboard. */
export function Section({ title, note, act, children }: Props) {
  const id = useId()
  return (
    <section className="jl-section" aria-labelledby={id}>
      <div className="jl-section-head">
        <h2 id={id}>{title}</h2>
        {act && <ActButton act={act} size="xs" />}
      </div>
      {note && <p className="jl-dim jl-section-note">{note}</p>}
      {children}
    </section>
  )
}
