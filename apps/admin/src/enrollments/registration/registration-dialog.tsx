import { useApolloClient } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { type FormValues, formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { mayBeRegistered, RegistrationDetails } from '@journeyline/domain/enrollments/registration'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { Registration_EnrollmentFragment } from '../../generated/graphql.ts'
import { enrollmentMessages } from '../messages.ts'
import { useUpdateRegistration } from './update-registration.ts'

const again = graphql(`
  query RegistrationAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Enrollment {
        ...Registration_enrollment
      }
    }
  }
`)

type Enrollment = Registration_EnrollmentFragment
type Values = FormValues<RegistrationDetails>
type Props = { enrollment: Enrollment; opened: boolean; onClose: () => void; onSaved: () => void }

/** Writes the registration of an apprentice down, or corrects it. */
export function RegistrationDialog({ enrollment, opened, onClose, onSaved }: Props) {
  const t = useMessages(enrollmentMessages)
  return (
    <FormDialog
      title={t('registrationTitle', { name: enrollment.learner.name })}
      opened={opened}
      onClose={onClose}
    >
      <RegistrationForm
        enrollment={enrollment}
        onSaved={() => {
          onClose()
          onSaved()
        }}
      />
    </FormDialog>
  )
}

function RegistrationForm({ enrollment, onSaved }: Pick<Props, 'enrollment' | 'onSaved'>) {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const client = useApolloClient()
  const save = useUpdateRegistration()
  const { id, version } = enrollment
  const edit = useEdit<Enrollment, Values>({
    row: enrollment,
    valuesOf,
    check: (values) => [...checkWith(RegistrationDetails, values), ...ruleProblems(values)],
    save: (values) =>
      save({ enrollmentId: id, expectedVersion: version, details: RegistrationDetails.parse(values) }),
    reload: () => client.query({ query: again, variables: { id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const differences = differencesOf(valuesOf(edit.began), valuesOf(enrollment), {
    registeredOn: [t('registeredOn'), format.day],
    registrationNumber: [t('registrationNumber')],
  })
  return (
    <EditForm edit={edit} differences={differences} submit={t('saveRegistration')}>
      <DayField label={t('registeredOn')} help={t('registeredOnHelp')} {...edit.form.field('registeredOn')} />
      <TextField
        label={t('registrationNumber')}
        help={t('registrationNumberHelp')}
        {...edit.form.field('registrationNumber')}
      />
    </EditForm>
  )
}

const valuesOf = (enrollment: Enrollment) => formValues(RegistrationDetails, enrollment)

function ruleProblems({ registeredOn }: Values): Problem[] {
  const today = parseLocalDate(todayIso())
  if (!today || !parseLocalDate(registeredOn)) return []
  const decision = mayBeRegistered({ registeredOn, today })
  return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
}
