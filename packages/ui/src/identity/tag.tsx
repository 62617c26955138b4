import type { ReactNode } from 'react'

type Props = { tone?: 'plain' | 'good' | 'warn' | 'bad' | 'info'; children: ReactNode }

/** A small word with a colour; the word alone must carry the meaning. */
export function Tag({ tone = 'plain', children }: Props) {
  return (
    <span className="jl-tag" data-tone={tone}>
      {children}
    </span>
  )
}
