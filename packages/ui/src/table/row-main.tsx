import type { ReactNode } from 'react'
import { UiLink } from '../ui-link.tsx'
import classes from './row-main.module.css'

/** What the arrow keys land on: the row's link, or its name where there is nothing to open. */
export function RowMain({ to, children }: { to: string | undefined; children: ReactNode }) {
  return to === undefined ? (
    <span data-row-main tabIndex={-1}>
      {children}
    </span>
  ) : (
    <UiLink to={to} className={classes.rowLink} data-row-main>
      {children}
    </UiLink>
  )
}
