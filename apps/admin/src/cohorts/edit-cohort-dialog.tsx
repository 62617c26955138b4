import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { cohortCapacity } from '@journeyline/domain/cohorts/cohort-details'
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
import type { EditCohortDialog_CohortFragment } from '../generated/graphql.ts'
import { CohortFields } from './cohort-fields.tsx'
import { type CohortValues, cohortDetails, cohortProblems } from './cohort-values.ts'
import { cohortMessages } from './messages.ts'
import { useUpdateCohort } from './update-cohort.ts'

const fragment = graphql(`
  fragment EditCohortDialog_cohort on Cohort {
    id
    code
    name
    startsOn
    expectedEndsOn
    capacity
    seatsTaken
    version
    program {
      id
    }
  }
`)

const again = graphql(`
  query CohortAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Cohort {
        ...EditCohortDialog_cohort
      }
    }
  }
`)

type Cohort = EditCohortDialog_CohortFragment
type Props = { cohort: FragmentType<typeof fragment>; opened: boolean; onClose: () => void }

/** Changes a cohort. When somebody saved first, what was typed stays and the two can be compared. */
export function EditCohortDialog({ cohort: from, opened, onClose }: Props) {
  const t = useMessages(cohortMessages)
  const { data: cohort } = useSuspenseFragment({ fragment, from })
  return (
    <FormDialog title={t('editCohort')} opened={opened} onClose={onClose}>
      {(onDirty) => <EditCohortForm cohort={cohort} onDirty={onDirty} onSaved={onClose} />}
    </FormDialog>
  )
}

type FormProps = { cohort: Cohort; onDirty: (dirty: boolean) => void; onSaved: () => void }

function EditCohortForm({ cohort, onDirty, onSaved }: FormProps) {
  const t = useMessages(cohortMessages)
  const save = useUpdateCohort()
  const differences = useDifferences()
  const client = useApolloClient()
  const [began, setBegan] = useState(cohort)
  const form = useChecked<CohortValues>({
    initial: valuesOf(began),
    check: (values) => [...cohortProblems(values), ...seatProblems(values, cohort)],
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const changedMeanwhile = cohort.version !== began.version && !form.pending

  const send = form.form(async (values) => {
    const details = cohortDetails(values)
    const { done, refused } = await save({ cohortId: cohort.id, expectedVersion: cohort.version, ...details })
    if (done) {
      onDirty(false)
      onSaved()
      return undefined
    }
    if (!isStale(refused)) return problemsOf(refused)
    await client.query({ query: again, variables: { id: cohort.id }, fetchPolicy: 'network-only' })
    return [{ path: 'stale', message: refused.message }]
  })
  const takeTheirs = () => {
    setBegan(cohort)
    form.reset(valuesOf(cohort))
  }
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary.filter(({ path }) => path !== 'stale')} />
      <SendFailed error={form.failed} />
      {changedMeanwhile && (
        <StaleNotice
          key={cohort.version}
          differences={differences(valuesOf(began), valuesOf(cohort))}
          onTakeTheirs={takeTheirs}
        />
      )}
      <CohortFields form={form} />
      {!changedMeanwhile && <SubmitButton pending={form.pending}>{t('saveCohort')}</SubmitButton>}
    </form>
  )
}

function valuesOf({ program, name, code, startsOn, expectedEndsOn, capacity }: Cohort): CohortValues {
  return { programId: program.id, name, code, startsOn, expectedEndsOn, capacity }
}

function seatProblems({ name, capacity }: CohortValues, { seatsTaken }: Cohort) {
  if (capacity === '') return []
  const decision = cohortCapacity({ name, capacity, seatsTaken })
  return decision.allowed ? [] : [{ path: 'capacity', message: decision.reason }]
}

function useDifferences() {
  const t = useMessages(cohortMessages)
  const format = useFormats()
  const shown = (values: CohortValues) => [
    { label: t('name'), value: values.name },
    { label: t('code'), value: values.code },
    { label: t('startsOn'), value: format.day(values.startsOn) },
    { label: t('expectedEndsOn'), value: format.day(values.expectedEndsOn) },
    { label: t('seats'), value: String(values.capacity) },
  ]
  return (before: CohortValues, now: CohortValues) => {
    const old = shown(before)
    return shown(now).filter(({ value }, index) => old[index]?.value !== value)
  }
}
