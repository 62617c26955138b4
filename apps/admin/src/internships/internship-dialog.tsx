import { useApolloClient } from '@apollo/client/react'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { InternsEnrollment, Internship } from './internship-fragment.ts'
import {
  type InternshipValues,
  internshipDetails,
  internshipProblems,
  internshipValues,
} from './internship-values.ts'
import { internshipMessages } from './messages.ts'
import { useSaveInternship } from './save-internship.ts'

const again = graphql(`
  query InternshipsAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Enrollment {
        ...Internships_enrollment
      }
    }
  }
`)

type Props = {
  enrollment: InternsEnrollment
  /** The one to edit; null records a new one. */
  internship: Internship | null
  opened: boolean
  onClose: () => void
}

/** Records an internship, or edits it: hours that came in, the day it ended, who supervises. */
export function InternshipDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(internshipMessages)
  const { name } = rest.enrollment.learner
  return (
    <FormDialog
      title={t(rest.internship ? 'editTitle' : 'recordTitle', { name })}
      opened={opened}
      onClose={onClose}
    >
      <InternshipForm onSaved={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'> & {
  onSaved: () => void
}

function InternshipForm({ enrollment, internship, onSaved }: FormProps) {
  const t = useMessages(internshipMessages)
  const save = useSaveInternship()
  const client = useApolloClient()
  const { id: enrollmentId, internships } = enrollment
  // the one being edited as it is recorded by now
  const row = internship && (internships.find(({ id }) => id === internship.id) ?? internship)
  const edit = useEdit<Internship | null, InternshipValues>({
    row,
    valuesOf: internshipValues,
    check: (values) =>
      internshipProblems(values, {
        others: internships.filter(({ id }) => id !== row?.id),
        evaluatedOn: row?.evaluation?.evaluatedOn ?? null,
      }),
    save: (values) => {
      const details = internshipDetails(values)
      return row
        ? save.update({ internshipId: row.id, expectedVersion: row.version, details }, details.site)
        : save.record({ enrollmentId, details })
    },
    reload: () =>
      client.query({ query: again, variables: { id: enrollmentId }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const differences = useDifferences()
  const { form, began } = edit
  return (
    <EditForm
      edit={edit}
      differences={differences(internshipValues(began), internshipValues(row))}
      submit={t(row ? 'save' : 'record')}
    >
      <EachField<InternshipValues>
        fields={{
          site: <TextField label={t('site')} required {...form.field('site')} />,
          startsOn: <DayField label={t('startsOn')} required {...form.field('startsOn')} />,
          endsOn: <DayField label={t('endsOn')} optional {...form.field('endsOn')} />,
          endedOn: (
            <DayField label={t('endedOn')} help={t('endedHelp')} optional {...form.field('endedOn')} />
          ),
          minutes: <HoursField label={t('minutes')} help={t('hoursHelp')} {...form.field('minutes')} />,
          codingMinutes: <HoursField label={t('codingMinutes')} {...form.field('codingMinutes')} />,
          supervisorName: (
            <TextField label={t('supervisorName')} optional {...form.field('supervisorName')} />
          ),
          supervisorEmail: (
            <TextField
              label={t('supervisorEmail')}
              type="email"
              optional
              {...form.field('supervisorEmail')}
            />
          ),
        }}
      />
    </EditForm>
  )
}

/** What somebody else changed, in the form's own words. */
function useDifferences() {
  const t = useMessages(internshipMessages)
  const format = useFormats()
  return (before: InternshipValues, now: InternshipValues) =>
    differencesOf(before, now, {
      site: [t('site')],
      startsOn: [t('startsOn'), format.day],
      endsOn: [t('endsOn'), format.day],
      endedOn: [t('endedOn'), format.day],
      minutes: [t('minutes'), format.hours],
      codingMinutes: [t('codingMinutes'), format.hours],
      supervisorName: [t('supervisorName')],
      supervisorEmail: [t('supervisorEmail')],
    })
}
