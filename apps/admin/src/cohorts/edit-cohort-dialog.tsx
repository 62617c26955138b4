import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { CohortDetails, cohortCapacity } from '@journeyline/domain/cohorts/cohort-details'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { CohortFields_CohortFragment } from '../generated/graphql.ts'
import { CohortFields, cohortFields, useCohortDifferences } from './cohort-fields.tsx'
import { type CohortValues, cohortDetails, cohortProblems } from './cohort-values.ts'
import { cohortMessages } from './messages.ts'
import { useUpdateCohort } from './update-cohort.ts'

const again = graphql(`
  query CohortAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Cohort {
        ...CohortFields_cohort
      }
    }
  }
`)

type Cohort = CohortFields_CohortFragment
type Props = { cohort: FragmentType<typeof cohortFields>; opened: boolean; onClose: () => void }

/** Changes a cohort. When somebody saved first, what was typed stays and the two can be compared. */
export function EditCohortDialog({ cohort: from, opened, onClose }: Props) {
  const t = useMessages(cohortMessages)
  const { data: cohort } = useSuspenseFragment({ fragment: cohortFields, from })
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
  const differences = useCohortDifferences()
  const client = useApolloClient()
  const { id, version } = cohort
  const edit = useEdit<Cohort, CohortValues>({
    row: cohort,
    valuesOf,
    check: (values) => [...cohortProblems(values), ...seatProblems(values, cohort)],
    save: (values) => save({ cohortId: id, expectedVersion: version, details: cohortDetails(values) }),
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
