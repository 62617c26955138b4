import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import type { FormFile } from '@journeyline/api-client/use-sent-files'
import { EvidenceField } from '@journeyline/app-kit/evidence/evidence-field.tsx'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { HOURS_KINDS, type HoursKind, PriorCreditDetails } from '@journeyline/domain/hours/hours-entry'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { PriorCreditDialog_EnrollmentFragment } from '../generated/graphql.ts'
import { useGrantPriorCredit } from './grant-prior-credit.ts'
import { hoursMessages } from './messages.ts'

const fragment = graphql(`
  fragment PriorCreditDialog_enrollment on Enrollment {
    id
    enrolledOn
    learner {
      id
      firstName
    }
    programVersion {
      id
      requirements {
        id
        title
        measure {
          __typename
          ... on AwardMeasure {
            credential
          }
        }
      }
      policies {
        ojtCreditPercent
        rtiCreditPercent
      }
    }
  }
`)

type Enrollment = PriorCreditDialog_EnrollmentFragment
type Props = {
  enrollment: FragmentType<typeof fragment>
  opened: boolean
  onClose: () => void
  refresh: () => void
}

/** Grants hours for learning before the program, which only staff admins do. */
export function PriorCreditDialog({ enrollment: from, opened, onClose, refresh }: Props) {
  const t = useMessages(hoursMessages)
  const { data: enrollment } = useSuspenseFragment({ fragment, from })
  return (
    <FormDialog
      title={t('creditTitle', { name: enrollment.learner.firstName })}
      opened={opened}
      onClose={onClose}
    >
      <PriorCreditForm enrollment={enrollment} onGranted={onClose} refresh={refresh} />
    </FormDialog>
  )
}

type FormProps = {
  enrollment: Enrollment
  onGranted: () => void
  refresh: () => void
}

type Values = FormValues<PriorCreditDetails> & { files: readonly FormFile[] }

function PriorCreditForm({ enrollment, onGranted, refresh }: FormProps) {
  const t = useMessages(hoursMessages)
  const grant = useGrantPriorCredit()
  const [awards, kinds] = [awardsOf(enrollment), kindsOf(enrollment)]
  const form = useActForm<Values>({
    initial: {
      kind: kinds[0] ?? 'OJT',
      onDay: enrollment.enrolledOn,
      minutes: '',
      awardCode: '',
      reason: '',
      note: '',
      files: [],
    },
    check: (values) => checkWith(PriorCreditDetails, detailsOf(values)),
    act: (values) =>
      grant({
        enrollmentId: enrollment.id,
        details: PriorCreditDetails.parse(detailsOf(values)),
        evidenceFileIds: values.files.flatMap(({ id }) => id ?? []),
      }),
    fieldOf: (path) => (path === 'evidenceFileIds' ? 'files' : path),
    onDone: (_done, { minutes }) => {
      notify.done(t('creditNotice', { hours: hoursInFigures(Number(minutes)) }))
      refresh()
      onGranted()
    },
  })
  return (
    <ActForm form={form} submit={t('creditAct')}>
      <p>{t('creditText')}</p>
      <EachField<Values>
        fields={{
          kind: (
            <SelectField
              label={t('kind')}
              required
              options={kinds.map((value) => ({ value, label: labelOf('hoursKind', value) }))}
              {...form.field('kind')}
            />
          ),
          awardCode: form.values.kind === 'RTI' && awards.length > 0 && (
            <SelectField
              label={t('award')}
              help={t('awardHelp')}
              options={awards}
              clearable
              {...form.field('awardCode')}
            />
          ),
          minutes: <HoursField label={t('amount')} required {...form.field('minutes')} />,
          onDay: <DayField label={t('creditDay')} required {...form.field('onDay')} />,
          reason: (
            <TextField
              label={t('creditReason')}
              help={t('creditReasonHelp')}
              required
              multiline
              {...form.field('reason')}
            />
          ),
          files: (
            <EvidenceField
              of={{ learner: enrollment.learner.id }}
              label={t('creditEvidence')}
              {...form.field('files')}
            />
          ),
          note: <TextField label={t('note')} optional multiline {...form.field('note')} />,
        }}
      />
    </ActForm>
  )
}

/** An award is chosen for instruction only, whatever was chosen before. */
function detailsOf({ awardCode, files: _, ...values }: Values) {
  return { ...values, awardCode: values.kind === 'RTI' && awardCode ? awardCode : null }
}

/** The kinds of hours that the version gives credit for. */
function kindsOf({ programVersion: { policies } }: Enrollment): HoursKind[] {
  const { ojtCreditPercent, rtiCreditPercent } = policies
  return HOURS_KINDS.filter((kind) => (kind === 'OJT' ? ojtCreditPercent : rtiCreditPercent) > 0)
}

/** The qualifications and skills the version asks for. */
function awardsOf({ programVersion }: Enrollment) {
  return programVersion.requirements.flatMap(({ measure, title }) =>
    measure?.__typename === 'AwardMeasure' ? [{ value: measure.credential, label: title }] : [],
  )
}
