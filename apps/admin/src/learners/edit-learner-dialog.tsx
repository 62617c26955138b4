import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect, useState } from 'react'
import { FormDialog } from '../app/form-dialog.tsx'
import { isStale, problemsOf } from '../app/refusal.ts'
import { SendFailed } from '../app/send-failed.tsx'
import { StaleNotice } from '../app/stale-notice.tsx'
import { graphql } from '../generated/gql.ts'
import type { EditLearnerDialog_LearnerFragment } from '../generated/graphql.ts'
import { LearnerFields } from './learner-fields.tsx'
import { type LearnerValues, learnerDetails, learnerProblems } from './learner-values.ts'
import { learnerMessages } from './messages.ts'
import { settingsInWords } from './settings-in-words.ts'
import { useUpdateLearner } from './update-learner.ts'

const fragment = graphql(`
  fragment EditLearnerDialog_learner on Learner {
    id
    externalId
    firstName
    lastName
    email
    phone
    dateOfBirth
    state
    language
    openToRemote
    workSettings
    version
  }
`)

const again = graphql(`
  query LearnerAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Learner {
        ...EditLearnerDialog_learner
      }
    }
  }
`)

type Learner = EditLearnerDialog_LearnerFragment
type Props = { learner: FragmentType<typeof fragment>; opened: boolean; onClose: () => void }

/** Changes a learner. When somebody saved first, what was typed stays and the two can be compared. */
export function EditLearnerDialog({ learner: from, opened, onClose }: Props) {
  const t = useMessages(learnerMessages)
  const { data: learner } = useSuspenseFragment({ fragment, from })
  return (
    <FormDialog title={t('editLearner')} opened={opened} onClose={onClose}>
      {(onDirty) => <EditLearnerForm learner={learner} onDirty={onDirty} onSaved={onClose} />}
    </FormDialog>
  )
}

type FormProps = { learner: Learner; onDirty: (dirty: boolean) => void; onSaved: () => void }

function EditLearnerForm({ learner, onDirty, onSaved }: FormProps) {
  const t = useMessages(learnerMessages)
  const save = useUpdateLearner()
  const differences = useDifferences()
  const client = useApolloClient()
  const [began, setBegan] = useState(learner)
  const form = useChecked<LearnerValues>({
    initial: valuesOf(began),
    check: learnerProblems,
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const changedMeanwhile = learner.version !== began.version && !form.pending

  const send = form.form(async (values) => {
    const details = learnerDetails(values)
    const { done, refused } = await save({ learnerId: learner.id, expectedVersion: learner.version, details })
    if (done) {
      onDirty(false)
      onSaved()
      return undefined
    }
    if (!isStale(refused)) return problemsOf(refused)
    await client.query({ query: again, variables: { id: learner.id }, fetchPolicy: 'network-only' })
    return [{ path: 'stale', message: refused.message }]
  })
  const takeTheirs = () => {
    setBegan(learner)
    form.reset(valuesOf(learner))
  }
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary.filter(({ path }) => path !== 'stale')} />
      <SendFailed error={form.failed} />
      {changedMeanwhile && (
        <StaleNotice
          key={learner.version}
          differences={differences(valuesOf(began), valuesOf(learner))}
          onTakeTheirs={takeTheirs}
        />
      )}
      <LearnerFields form={form} />
      {!changedMeanwhile && <SubmitButton pending={form.pending}>{t('saveLearner')}</SubmitButton>}
    </form>
  )
}

function valuesOf(learner: Learner): LearnerValues {
  const { firstName, lastName, email, language, openToRemote, workSettings } = learner
  return {
    firstName,
    lastName,
    email,
    phone: learner.phone ?? '',
    externalId: learner.externalId ?? '',
    dateOfBirth: learner.dateOfBirth ?? '',
    state: learner.state ?? '',
    language,
    openToRemote,
    workSettings: [...workSettings],
  }
}

function useDifferences() {
  const t = useMessages(learnerMessages)
  const format = useFormats()
  const shown = (values: LearnerValues) => [
    { label: t('firstName'), value: values.firstName },
    { label: t('lastName'), value: values.lastName },
    { label: t('email'), value: values.email },
    { label: t('phone'), value: values.phone },
    { label: t('reference'), value: values.externalId },
    { label: t('dateOfBirth'), value: values.dateOfBirth && format.day(values.dateOfBirth) },
    { label: t('state'), value: values.state },
    { label: t('language'), value: values.language },
    { label: t('workSettings'), value: settingsInWords(values.workSettings).join(', ') },
    { label: t('openToRemote'), value: t(values.openToRemote ? 'yes' : 'no') },
  ]
  return (before: LearnerValues, now: LearnerValues) => {
    const old = shown(before)
    return shown(now).filter(({ value }, index) => old[index]?.value !== value)
  }
}
