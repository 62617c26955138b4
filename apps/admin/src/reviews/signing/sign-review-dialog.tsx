import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import type { Review } from '../review-fragment.ts'
import { ReviewTexts } from '../review-texts.tsx'
import { useSignReview } from './sign-review.ts'

type Props = { review: Review; opened: boolean; onClose: () => void }

/** Shows what is signed, and signs it as the person signed in here. */
export function SignReviewDialog({ review, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  const { name } = review.enrollment.learner
  return (
    <FormDialog title={t('signTitle', { name })} opened={opened} onClose={onClose} wide>
      <SignForm review={review} onSigned={onClose} />
    </FormDialog>
  )
}

type FormProps = { review: Review; onSigned: () => void }

function SignForm({ review, onSigned }: FormProps) {
  const t = useMessages(reviewMessages)
  const sign = useSignReview()
  const mine = review.signatures.find(({ isViewers }) => isViewers)
  const form = useActForm<Pick<FormValues<SignatureDetails>, 'comment'>>({
    initial: { comment: '' },
    check: (values) => checkWith(SignatureDetails, { name: mine?.name, ...values }),
    act: (values) => sign({ reviewId: review.id, ...values }, review.enrollment.learner.name),
    onDone: onSigned,
  })
  return (
    <ActForm form={form} submit={t('sign')}>
      <ReviewTexts review={review} />
      <TextField label={t('comment')} help={t('commentHelp')} multiline optional {...form.field('comment')} />
      <p>{mine && t('signText', { party: labelOf('reviewParty', mine.party).toLowerCase() })}</p>
    </ActForm>
  )
}
