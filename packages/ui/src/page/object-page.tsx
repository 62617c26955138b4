import type { ReactNode } from 'react'
import classes from './object-page.module.css'

/** An object's page: the story on the left (what is next, progress, timeline), its facts on the right or below. */
export function ObjectPage({ facts, children }: { facts: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.object}>
      <div className="jl-story">{children}</div>
      <aside className={classes.aside}>{facts}</aside>
    </div>
  )
}
