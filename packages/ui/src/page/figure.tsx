import type { ReactNode } from 'react'
import { UiLink } from '../ui-link.tsx'
import classes from './figure.module.css'

type Props = { label: string; value: ReactNode; detail?: ReactNode; to?: string }

/** One number of a dashboard, with what it counts and where its rows are. */
export function Figure({ label, value, detail, to }: Props) {
  return (
    <div className="jl-figure">
      <p className={classes.label}>
        {to === undefined ? (
          label
        ) : (
          <UiLink to={to} className={classes.link}>
            {label}
          </UiLink>
        )}
      </p>
      <p className={`${classes.value} jl-num`}>{value}</p>
      {detail && <p className={`jl-dim ${classes.detail}`}>{detail}</p>}
    </div>
  )
}

/** Figures side by side, as many as fit. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="jl-figures">{children}</div>
}
