import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { mayRecordReading, PracticodeReadingDetails } from '@journeyline/domain/practicode/practicode-reading'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { practicodeMessages } from './messages.ts'
import type { Practicode, PracticodeEnrollment, Reading } from './practicode-fragment.ts'
import { useRecordReading } from './record-reading.ts'

type Props = {
  enrollment: PracticodeEnrollment
  practicode: Practicode
  /** The reading that a new one takes the place of; null for one of its own. */
  correcting: Reading | null
  opened: boolean
  onClose: () => void
}

/** Records how far a learner is, or corrects what was recorded wrongly. */
export function ReadingDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(practicodeMessages)
  const { name } = rest.enrollment.learner
  const title = t(rest.correcting ? 'correctTitle' : 'recordTitle', { name })
  return (
    <FormDialog title={title} opened={opened} onClose={onClose}>
      <ReadingForm onRecorded={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'> & {
  onRecorded: () => void
}
type Values = FormValues<PracticodeReadingDetails>

function ReadingForm({ enrollment, practicode, correcting, onRecorded }: FormProps) {
  const t = useMessages(practicodeMessages)
  const format = useFormats()
  const record = useRecordReading()
  const { name } = enrollment.learner
  const last = enrollment.practicodeCases
  const form = useActForm<Values>({
    initial: {
      readOn: correcting?.readOn ?? todayIso(),
      casesDone: correcting?.casesDone ?? '',
      scorePercent: correcting?.scorePercent ?? '',
      note: '',
      correctionReason: '',
    },
    check: (values) => {
      const problems = checkWith(PracticodeReadingDetails, detailsOf(values))
      if (correcting && values.correctionReason.trim() === '')
        problems.push({ path: 'correctionReason', message: t('reasonMissing') })
      return problems.length > 0 ? problems : ruleProblems(enrollment, practicode, values)
    },
    act: async (values) => {
      const { casesDone, ...details } = detailsOf(values)
      if (casesDone === null) return undefined
      return record({ enrollmentId: enrollment.id, details: { casesDone, ...details } }, name)
    },
    onDone: onRecorded,
  })
  const asked = practicode.cases
  return (
    <ActForm form={form} submit={t(correcting ? 'saveCorrection' : 'saveReading')}>
      {correcting && <p>{t('correctText', { day: format.day(correcting.readOn) })}</p>}
      <EachField<Values>
        fields={{
          readOn: <DayField label={t('readOn')} required {...form.field('readOn')} />,
          casesDone: (
            <NumberField
              label={t('casesDone')}
              help={last === null ? t('casesHelpFirst', { asked }) : t('casesHelp', { asked, last })}
              min={0}
              max={asked}
              required
              {...form.field('casesDone')}
            />
          ),
          scorePercent: (
            <NumberField
              label={t('scorePercent')}
              unit={t('percent')}
              min={0}
              max={100}
              optional
              {...form.field('scorePercent')}
            />
          ),
          correctionReason: (correcting || isCorrection(enrollment, practicode, form.values)) && (
            <TextField
              label={t('correctionReason')}
              help={t('correctionHelp')}
              multiline
              required
              {...form.field('correctionReason')}
            />
          ),
          note: (
            <TextField label={t('note')} help={t('noteHelp')} multiline optional {...form.field('note')} />
          ),
        }}
      />
    </ActForm>
  )
}

function detailsOf({ casesDone, scorePercent, note, correctionReason, ...others }: Values) {
  return {
    ...others,
    casesDone: casesDone === '' ? null : casesDone,
    scorePercent: scorePercent === '' ? null : scorePercent,
    note: note.trim() || null,
    correctionReason: correctionReason.trim() || null,
  }
}

/** Whether the figures can only be recorded as a correction: fewer cases than before, for which a reason is needed. */
function isCorrection(enrollment: PracticodeEnrollment, practicode: Practicode, values: Values): boolean {
  const given = (correctionReason: string) =>
    ruleProblems(enrollment, practicode, { ...values, correctionReason }).length === 0
  return !given('') && given('a reason')
}

/** The rule's no, from the readings that hold; the server knows the corrected ones, too. */
function ruleProblems(enrollment: PracticodeEnrollment, practicode: Practicode, values: Values): Problem[] {
  const readOn = parseLocalDate(values.readOn)
  const today = parseLocalDate(todayIso())
  const { casesDone, scorePercent, correctionReason } = detailsOf(values)
  if (!readOn || !today || casesDone === null) return []
  const decision = mayRecordReading({
    learnerName: enrollment.learner.name,
    reading: { readOn, casesDone, scorePercent, correctionReason },
    readings: practicode.curve.flatMap((point, sequence) => {
      const day = parseLocalDate(point.readOn)
      const { casesDone: done, scorePercent: score } = point
      return day
        ? [{ readOn: day, sequence, casesDone: done, scorePercent: score, correctionReason: null }]
        : []
    }),
    cases: practicode.cases,
    clockStartedOn: parseLocalDate(practicode.startedOn ?? ''),
    today,
  })
  return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
}
