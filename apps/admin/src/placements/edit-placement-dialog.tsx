import { useApolloClient } from '@apollo/client/react'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { placementMessages } from './messages.ts'
import { PlacementFields } from './placement-fields.tsx'
import type { EmployedEnrollment, Placement } from './placement-fragment.ts'
import {
  type PlacementValues,
  placementDetails,
  placementProblems,
  placementValues,
} from './placement-values.ts'
import { useUpdatePlacement } from './update-placement.ts'

const again = graphql(`
  query PlacementsAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Enrollment {
        ...Placements_enrollment
      }
    }
  }
`)

type Props = { enrollment: EmployedEnrollment; placement: Placement; opened: boolean; onClose: () => void }

/** Changes what is written about an employment: its days, where, under whom, on what terms. */
export function EditPlacementDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(placementMessages)
  const words = { name: rest.enrollment.learner.name, employer: rest.placement.employer.name }
  return (
    <FormDialog title={t('editTitle', words)} opened={opened} onClose={onClose}>
      <EditPlacementForm onSaved={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollment' | 'placement'> & { onSaved: () => void }

function EditPlacementForm({ enrollment, placement, onSaved }: FormProps) {
  const t = useMessages(placementMessages)
  const client = useApolloClient()
  const update = useUpdatePlacement()
  const edit = useEdit<Placement, PlacementValues>({
    row: placement,
    valuesOf: placementValues,
    check: (values) => placementProblems(values, t('employerMissing')),
    save: (values) =>
      update({
        ...{ placementId: placement.id, expectedVersion: placement.version },
        details: placementDetails(values),
      }),
    reload: () =>
      client.query({ query: again, variables: { id: enrollment.id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const differences = useDifferences(edit.began, placement)
  return (
    <EditForm edit={edit} differences={differences} submit={t('save')}>
      <PlacementFields
        form={edit.form}
        currency={placement.currency}
        wagePaid={placement}
        besideAnother={enrollment.placements.length > 1}
      />
    </EditForm>
  )
}

/** What somebody else changed, in the form's own words. */
function useDifferences(before: Placement, now: Placement) {
  const t = useMessages(placementMessages)
  const format = useFormats()
  const named = (of: 'worksite' | 'supervisor') => (id: string) =>
    [before[of], now[of]].find((one) => one?.id === id)?.name ?? ''
  const coded = (kind: 'workPattern' | 'employeeStatus' | 'alongsideReason') => (code: string) =>
    code === '' ? '' : labelOf(kind, code as never) // one of the list, which the API gave
  return differencesOf(placementValues(before), placementValues(now), {
    employerId: [t('employer'), () => now.employer.name],
    startedOn: [t('startedOn'), format.day],
    worksiteId: [t('worksite'), named('worksite')],
    supervisorId: [t('supervisor'), named('supervisor')],
    minutesPerWeek: [t('hoursPerWeek'), format.hours],
    workPattern: [t('workPattern'), coded('workPattern')],
    employeeStatus: [t('employeeStatus'), coded('employeeStatus')],
    wage: [t('hourlyWage'), (wage) => format.money(wage * 100, now.currency)],
    wageSince: [t('wageSince'), format.day],
    alongsideReason: [t('alongside'), coded('alongsideReason')],
  })
}
