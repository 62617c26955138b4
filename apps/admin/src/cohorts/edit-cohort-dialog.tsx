import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { CohortDetails, cohortCapacity } from '@journeyline/domain/cohorts/cohort-details'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
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
      <EditCohortForm cohort={cohort} onSaved={onClose} />
    </FormDialog>
  )
}

type FormProps = { cohort: Cohort; onSaved: () => void }

function EditCohortForm({ cohort, onSaved }: FormProps) {
  const t = useMessages(cohortMessages)
  const save = useUpdateCohort()
  const differences = useDifferences()
  const client = useApolloClient()
  const { id, version } = cohort
  const edit = useEdit<Cohort, CohortValues>({
    row: cohort,
    valuesOf,
    check: (values) => [...cohortProblems(values), ...seatProblems(values, cohort)],
    save: (values) => save({ cohortId: id, expectedVersion: version, ...cohortDetails(values) }),
    reload: () => client.query({ query: again, variables: { id: id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  return (
    <EditForm
      edit={edit}
      differences={differences(valuesOf(edit.began), valuesOf(cohort))}
      submit={t('saveCohort')}
    >
      <CohortFields form={edit.form} />
    </EditForm>
  )
}

const valuesOf = (cohort: Cohort) => formValues(CohortDetails, cohort)

function seatProblems({ name, capacity }: CohortValues, { seatsTaken }: Cohort) {
  if (capacity === '') return []
  const decision = cohortCapacity({ name, capacity, seatsTaken })
  return decision.allowed ? [] : [{ path: 'capacity', message: say(decision) }]
}

function useDifferences() {
  const t = useMessages(cohortMessages)
  const format = useFormats()
  return (before: CohortValues, now: CohortValues) =>
    differencesOf(before, now, {
      name: [t('name')],
      code: [t('code')],
      startsOn: [t('startsOn'), format.day],
      expectedEndsOn: [t('expectedEndsOn'), format.day],
      capacity: [t('seats')],
    })
}
