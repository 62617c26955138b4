import type { ReactNode } from 'react'
import classes from './tag.module.css'

type Props = { tone?: 'plain' | 'good' | 'warn' | 'bad' | 'info'; children: ReactNode }

/** A small word with a colour; the word alone must carry the meaning. */
export function Tag({ tone = 'plain', children }: Props) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  )
}
