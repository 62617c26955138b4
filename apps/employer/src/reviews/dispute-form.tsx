import { checkWith } from '@journeyline/app-kit/form/check-with'
import { ReviewDisputeDetails } from '@journeyline/domain/reviews/review-dispute'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { type Problem, useChecked } from '@journeyline/ui/form/use-checked'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import styles from './dispute-form.module.css'
import { reviewMessages } from './messages.ts'

type Props = { dispute: (reason: string) => Promise<Problem[] | undefined> }

/** For who does not agree: folded away below the form to sign with, then what was said otherwise, and what comes of it. */
export function DisputeForm({ dispute }: Props) {
  const t = useMessages(reviewMessages)
  const form = useChecked({
    initial: { reason: '' },
    check: (values) => checkWith(ReviewDisputeDetails, values),
  })
  useUnsavedGuard(form.dirty)
  return (
    <details className={styles.dispute}>
      <summary>{t('dispute')}</summary>
      <form className="jl-form" {...form.form(({ reason }) => dispute(reason))}>
        <p>{t('disputeText')}</p>
        <FormErrors errors={form.summary} />
        <TextField
          label={t('disputeReason')}
          help={t('disputeReasonHelp')}
          multiline
          required
          {...form.field('reason')}
        />
        <SubmitButton pending={form.pending}>{t('disputeSubmit')}</SubmitButton>
      </form>
    </details>
  )
}
