import { useApolloClient } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ACCESS_MONTHS_HELP } from '@journeyline/domain/practicode/practicode-clock'
import {
  mayRecordPracticodeStart,
  PracticodeStartDetails,
} from '@journeyline/domain/practicode/record-practicode-start'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { practicodeMessages } from './messages.ts'
import type { Practicode, PracticodeEnrollment } from './practicode-fragment.ts'
import { useRecordPracticodeStart } from './record-practicode-start.ts'

const again = graphql(`
  query PracticodeAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Enrollment {
        ...Practicode_enrollment
      }
    }
  }
`)

type Props = {
  enrollment: PracticodeEnrollment
  practicode: Practicode
  opened: boolean
  onClose: () => void
}

/** Writes down the day on which access began, or corrects it. */
export function AccessDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(practicodeMessages)
  const title = t('accessTitle', { name: rest.enrollment.learner.name })
  return (
    <FormDialog title={title} opened={opened} onClose={onClose}>
      <AccessForm onSaved={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'> & {
  onSaved: () => void
}
type Values = FormValues<PracticodeStartDetails>

function AccessForm({ enrollment, practicode, onSaved }: FormProps) {
  const t = useMessages(practicodeMessages)
  const format = useFormats()
  const client = useApolloClient()
  const start = useRecordPracticodeStart()
  const edit = useEdit<PracticodeEnrollment, Values>({
    row: enrollment,
    valuesOf,
    check: (values) => [
      ...checkWith(PracticodeStartDetails, values),
      ...ruleProblems(enrollment, practicode, values),
    ],
    save: (values) =>
      start(
        { enrollmentId: enrollment.id, expectedVersion: enrollment.version, details: values },
        enrollment.learner.name,
      ),
    reload: () =>
      client.query({ query: again, variables: { id: enrollment.id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const differences = differencesOf(valuesOf(edit.began), valuesOf(enrollment), {
    startedOn: [t('startedOn'), format.day],
  })
  return (
    <EditForm edit={edit} differences={differences} submit={t('saveAccess')}>
      <DayField
        label={t('startedOn')}
        help={t('startedHelp', { months: practicode.accessMonths })}
        required
        {...edit.form.field('startedOn')}
      />
      <p className="jl-dim">{say(ACCESS_MONTHS_HELP)}</p>
    </EditForm>
  )
}

function valuesOf({ practicodeStartedOn }: PracticodeEnrollment): Values {
  return { startedOn: practicodeStartedOn ?? '' }
}

function ruleProblems(enrollment: PracticodeEnrollment, { curve }: Practicode, values: Values): Problem[] {
  const startedOn = parseLocalDate(values.startedOn)
  const enrolledOn = parseLocalDate(enrollment.enrolledOn)
  const today = parseLocalDate(todayIso())
  if (!startedOn || !enrolledOn || !today) return []
  const decision = mayRecordPracticodeStart({
    learnerName: enrollment.learner.name,
    ...{ startedOn, enrolledOn, today, isAsked: true },
    firstReadOn: parseLocalDate(curve[0]?.readOn ?? ''),
  })
  return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
}
