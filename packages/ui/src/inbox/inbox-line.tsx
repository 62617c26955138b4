import type { ReactNode } from 'react'
import classes from './inbox-line.module.css'

type Props = {
  when: string
  /** How much of it: 7 h 30. */
  amount: string
  what: ReactNode
  /** Whether what it is for takes two lines at the most. */
  short?: boolean
  notes: readonly string[]
  /** Whose word it is. */
  who: ReactNode
}

/** What one needs to judge a line of an inbox: when, how much, what for, what was said, and by whom. */
export function InboxLine({ when, amount, what, short = false, notes, who }: Props) {
  return (
    <span className={classes.entry}>
      <span>{when}</span>
      <strong className={classes.amount}>{amount}</strong>
      <span className={short ? `${classes.what} ${classes.short}` : classes.what}>
        {what}
        {notes.map((note) => (
          <span key={note} className={classes.note}>
            {note}
          </span>
        ))}
      </span>
      <span className={`${classes.who} jl-dim`}>{who}</span>
    </span>
  )
}
