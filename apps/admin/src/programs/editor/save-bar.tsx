import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { editorMessages } from './messages.ts'
import classes from './save-bar.module.css'

type Props = { dirty: boolean; pending: boolean; children: ReactNode }

/** Stands at the foot of the editor: whether all is saved, what the compiler says, and the button that saves. */
export function SaveBar({ dirty, pending, children }: Props) {
  const t = useMessages(editorMessages)
  return (
    <div className={classes.bar}>
      <SubmitButton pending={pending}>{t('save')}</SubmitButton>
      <span className={dirty ? classes.unsaved : 'jl-dim'} role="status">
        {t(dirty ? 'notSaved' : 'allSaved')}
      </span>
      <div>{children}</div>
    </div>
  )
}
