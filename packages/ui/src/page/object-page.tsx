import type { ReactNode } from 'react'

/** An object's page: the story on the left (what is next, progress, timeline), its facts on the right or below. */
export function ObjectPage({ facts, children }: { facts: ReactNode; children: ReactNode }) {
  return (
    <div className="jl-object">
      <div className="jl-story">{children}</div>
      <aside className="jl-aside">{facts}</aside>
    </div>
  )
}
