import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { VisuallyHidden } from '@mantine/core'
import { IconSquare, IconSquareX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formMessages } from './messages.ts'
import classes from './paper-form.module.css'

/** A box of the form, ticked or not, with what it stands for. */
export function Box({ ticked, children }: { ticked: boolean; children: ReactNode }) {
  const t = useMessages(formMessages)
  const Sign = ticked ? IconSquareX : IconSquare
  return (
    <span className={classes.box}>
      <Sign size={16} stroke={1.5} aria-hidden />
      <VisuallyHidden>{t(ticked ? 'ticked' : 'notTicked')}</VisuallyHidden>
      {children}
    </span>
  )
}
