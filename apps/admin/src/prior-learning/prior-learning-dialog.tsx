import { useApolloClient } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { type FormValues, formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import {
  mayAccreditPriorLearning,
  PriorLearningDetails,
} from '@journeyline/domain/prior-learning/prior-learning'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { priorLearningMessages } from './messages.ts'
import type { AccreditedEnrollment, PriorLearning } from './prior-learning-fragment.ts'
import { useSavePriorLearning } from './save-prior-learning.ts'

const again = graphql(`
  query PriorLearningAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Enrollment {
        ...PriorLearning_enrollment
      }
    }
  }
`)

type Props = {
  enrollment: AccreditedEnrollment
  /** The one to edit; null records another. */
  one: PriorLearning | null
  opened: boolean
  onClose: () => void
}

/** Records what a learner brings along and what it is to count for, or edits it. */
export function PriorLearningDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(priorLearningMessages)
  const { name } = rest.enrollment.learner
  return (
    <FormDialog title={t(rest.one ? 'editTitle' : 'recordTitle', { name })} opened={opened} onClose={onClose}>
      <PriorLearningForm onSaved={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'> & {
  onSaved: () => void
}
type Values = FormValues<PriorLearningDetails>

function PriorLearningForm({ enrollment, one, onSaved }: FormProps) {
  const t = useMessages(priorLearningMessages)
  const save = useSavePriorLearning()
  const format = useFormats()
  const client = useApolloClient()
  const { id: enrollmentId, priorLearning, programVersion } = enrollment
  // the one being edited as it is recorded by now
  const row = one && (priorLearning.find(({ id }) => id === one.id) ?? one)
  const edit = useEdit<PriorLearning | null, Values>({
    row,
    valuesOf,
    check: (values) => {
      const problems = checkWith(PriorLearningDetails, written(values))
      return problems.length > 0 ? problems : ruleProblems(enrollment, row, values)
    },
    save: (values) => {
      const details = PriorLearningDetails.parse(written(values))
      return row
        ? save.update({ priorLearningId: row.id, expectedVersion: row.version, details }, details.title)
        : save.record({ enrollmentId, details })
    },
    reload: () =>
      client.query({ query: again, variables: { id: enrollmentId }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const { form, began } = edit
  const differences = differencesOf(valuesOf(began), valuesOf(row), {
    qualification: [t('qualification')],
    title: [t('title')],
    achievedOn: [t('achievedOn'), format.day],
    creditsClaimed: [t('creditsClaimed')],
    newSkills: [t('newSkills')],
  })
  const options = programVersion.particulars.priorQualifications.map(({ code, name, creditTransfer }) => ({
    value: code,
    label: creditTransfer ? name : t('noTransfer', { name }),
  }))
  return (
    <EditForm edit={edit} differences={differences} submit={t(row ? 'save' : 'record')}>
      <EachField<Values>
        fields={{
          qualification: (
            <SelectField
              label={t('qualification')}
              required
              options={options}
              {...form.field('qualification')}
            />
          ),
          title: <TextField label={t('title')} required {...form.field('title')} />,
          achievedOn: <DayField label={t('achievedOn')} required {...form.field('achievedOn')} />,
          creditsClaimed: (
            <NumberField
              label={t('creditsClaimed')}
              help={t('creditsHelp')}
              min={0}
              {...form.field('creditsClaimed')}
            />
          ),
          newSkills: (
            <TextField
              label={t('newSkills')}
              help={t('newSkillsHelp')}
              multiline
              optional
              {...form.field('newSkills')}
            />
          ),
        }}
      />
    </EditForm>
  )
}

function valuesOf(row: PriorLearning | null): Values {
  if (row) return formValues(PriorLearningDetails, row)
  return { qualification: '', title: '', achievedOn: '', creditsClaimed: 0, newSkills: '' }
}

/** The values as the domain takes them; no credits typed are none claimed. */
const written = (values: Values) => ({ ...values, creditsClaimed: values.creditsClaimed || 0 })

function ruleProblems(
  enrollment: AccreditedEnrollment,
  row: PriorLearning | null,
  values: Values,
): Problem[] {
  const achievedOn = parseLocalDate(values.achievedOn)
  const today = parseLocalDate(todayIso())
  if (!achievedOn || !today) return []
  const [firstDay] = enrollment.placements.map(({ startedOn }) => startedOn).sort()
  const { qualification, creditsClaimed, newSkills } = values
  const decision = mayAccreditPriorLearning({
    ...{ learnerName: enrollment.learner.name, qualification, newSkills, achievedOn, today },
    qualifications: enrollment.programVersion.particulars.priorQualifications,
    creditsClaimed: creditsClaimed === '' ? 0 : creditsClaimed,
    creditsOpen: enrollment.openCredits + (row?.creditsClaimed ?? 0),
    startedOn: parseLocalDate(firstDay ?? ''),
  })
  return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
}
