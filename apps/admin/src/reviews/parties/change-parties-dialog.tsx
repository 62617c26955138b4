import { useApolloClient } from '@apollo/client/react'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import { reviewAgain } from '../review-again.ts'
import type { Review } from '../review-fragment.ts'
import { toSign } from '../review-rules.ts'
import { PartyFields } from './party-fields.tsx'
import { type PartyValues, partyInputs, partyProblems, partyValues } from './party-values.ts'
import { useUpdateReviewParties } from './update-review-parties.ts'
import { type Signer, useSigners } from './use-signers.ts'

type Props = { review: Review; opened: boolean; onClose: () => void }

/** Changes who signs, party by party; whoever has signed stays. */
export function ChangePartiesDialog({ review, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  const { signers, error } = useSigners(review.enrollment.id)
  const { name } = review.enrollment.learner
  return (
    <FormDialog title={t('changePartiesTitle', { name })} opened={opened} onClose={onClose} wide>
      {signers ? (
        <PartiesForm review={review} signers={signers} onSaved={onClose} />
      ) : (
        <>
          <SendFailed error={error} />
          <p role="status">{t('partiesLoading')}</p>
        </>
      )}
    </FormDialog>
  )
}

type FormProps = {
  review: Review
  signers: readonly Signer[]
  onSaved: () => void
}

function PartiesForm({ review, signers, onSaved }: FormProps) {
  const t = useMessages(reviewMessages)
  const client = useApolloClient()
  const change = useUpdateReviewParties()
  const nameOf = (id: string) =>
    [...signers, ...review.signatures.map(({ person, name }) => ({ id: person?.id, name }))].find(
      (one) => one.id === id,
    )?.name ?? ''
  const edit = useEdit<Review, PartyValues>({
    row: review,
    valuesOf,
    check: (values) => partyProblems(values, nameOf),
    save: (values) =>
      change(
        { reviewId: review.id, expectedVersion: review.version, details: { parties: partyInputs(values) } },
        review.enrollment.learner.name,
      ),
    reload: () =>
      client.query({ query: reviewAgain, variables: { id: review.id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  return (
    <EditForm edit={edit} differences={[]} submit={t('changePartiesSubmit')}>
      <p>{t('changePartiesText')}</p>
      <PartyFields
        values={edit.form.values}
        field={edit.form.field}
        signers={signers}
        fixed={toSign(review).signedBy}
      />
    </EditForm>
  )
}

function valuesOf({ signatures }: Review): PartyValues {
  return partyValues(signatures.map(({ person, ...party }) => ({ ...party, personId: person?.id ?? null })))
}
