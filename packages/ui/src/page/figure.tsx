import type { ReactNode } from 'react'
import { UiLink } from '../ui-link.tsx'

type Props = { label: string; value: ReactNode; detail?: ReactNode; to?: string }

/** One number of a dashboard, with what it counts and where its rows are. */
export function Figure({ label, value, detail, to }: Props) {
  return (
    <div className="jl-figure">
      <p className="jl-figure-label">
        {to === undefined ? (
          label
        ) : (
          <UiLink to={to} className="jl-figure-link">
            {label}
          </UiLink>
        )}
      </p>
      <p className="jl-figure-value jl-num">{value}</p>
      {detail && <p className="jl-dim jl-figure-detail">{detail}</p>}
    </div>
  )
}

/** Figures side by side, as many as fit. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="jl-figures">{children}</div>
}
