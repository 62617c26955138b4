import type { Scale } from '@journeyline/app-kit/competencies/sign-off-decision'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { competencyMessages } from './messages.ts'
import classes from './sign-off-dialog.module.css'
import { SignOffForm } from './sign-off-form.tsx'
import type { Target } from './targets.ts'

type Props = {
  /** What to sign off; nothing closes the dialog. */
  targets: readonly Target[]
  scale: Scale
  onClose: () => void
  onDone: () => void
}

/** Signs several competencies off at one level: of one learner, of several, all of them or none. */
export function SignOffDialog({ targets, scale, onClose, onDone }: Props) {
  const t = useMessages(competencyMessages)
  return (
    <FormDialog
      title={t('signOffMany', { count: targets.length })}
      opened={targets.length > 0}
      onClose={onClose}
    >
      <Chosen targets={targets} />
      <SignOffForm chosen={targets} scale={scale} onDone={onDone} />
    </FormDialog>
  )
}

/** What is chosen, a line for each learner. */
function Chosen({ targets }: { targets: readonly Target[] }) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const learners = [...new Map(targets.map((one) => [one.enrollmentId, one.learnerName]))]
  return (
    <ul aria-label={t('chosen')} className={classes.chosen}>
      {learners.map(([id, name]) => (
        <li key={id}>
          <b>{name}</b>{' '}
          {format.list(targets.filter(({ enrollmentId }) => enrollmentId === id).map(({ code }) => code))}
        </li>
      ))}
    </ul>
  )
}
