import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import {
  CHECK_OUTCOMES,
  CheckDetails,
  type CheckOutcome,
  checkReasons,
  mayRecordCheck,
} from '@journeyline/domain/checks/check-record'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { type CheckedEnrollment, type CheckLine, kindOf } from './check-fragment.ts'
import { checkMessages } from './messages.ts'
import { useRecordCheck } from './record-check.ts'

type Props = {
  enrollment: CheckedEnrollment
  /** What to record; null closes the dialog. */
  line: CheckLine | null
  onClose: () => void
}

/** Records how a check or declaration came out. */
export function RecordCheckDialog({ enrollment, line, onClose }: Props) {
  const t = useMessages(checkMessages)
  return (
    <FormDialog
      title={line ? t('recordOf', { title: line.requirement.title }) : ''}
      opened={line !== null}
      onClose={onClose}
    >
      {line && <RecordCheckForm enrollment={enrollment} line={line} onRecorded={onClose} />}
    </FormDialog>
  )
}

type FormProps = {
  enrollment: CheckedEnrollment
  line: CheckLine
  onRecorded: () => void
}
/** What is checked is the line's. */
type Values = FormValues<Omit<CheckDetails, 'check'>>

function RecordCheckForm({ enrollment, line, onRecorded }: FormProps) {
  const t = useMessages(checkMessages)
  const record = useRecordCheck()
  const kind = kindOf(line)
  const { code: check, title, measure } = line.requirement
  const form = useActForm<Values>({
    initial: { checkedOn: todayIso(), outcome: 'PASSED', reason: '', expiresOn: '', reference: '' },
    check: (values) => {
      const problems = checkWith(CheckDetails, { ...values, check })
      return problems.length > 0 ? problems : ruleProblems(line, values)
    },
    act: (values) =>
      record({ enrollmentId: enrollment.id, details: CheckDetails.parse({ ...values, check }) }, title),
    onDone: onRecorded,
  })
  const statement = measure && 'statement' in measure ? measure.statement : null
  const reasons = checkReasons(outcomeOf(form.values) ?? 'PASSED')
  return (
    <ActForm form={form} submit={t('save')}>
      {statement && <p>{t('statement', { statement })}</p>}
      <EachField<Values>
        fields={{
          outcome: (
            <SelectField
              label={t('outcome')}
              required
              options={CHECK_OUTCOMES.map((one) => ({
                value: one,
                label: labelOf(kind === 'CHECK' ? 'checkStanding' : 'declarationStanding', one),
              }))}
              {...form.field('outcome')}
              onChange={(outcome) => {
                form.field('outcome').onChange(outcome)
                form.field('reason').onChange('') // those of another outcome are others
              }}
            />
          ),
          checkedOn: (
            <DayField
              label={t(kind === 'CHECK' ? 'checkedOn' : 'declaredOnLabel')}
              required
              {...form.field('checkedOn')}
            />
          ),
          reason: reasons.length > 0 && (
            <SelectField
              label={t('reason')}
              help={t('reasonHelp')}
              placeholder={t('chooseReason')}
              required
              options={reasons.map((value) => ({ value, label: labelOf('checkReason', value) }))}
              {...form.field('reason')}
            />
          ),
          expiresOn: (
            <DayField label={t('expiresOn')} help={t('expiresHelp')} optional {...form.field('expiresOn')} />
          ),
          reference: <TextField label={t('referenceLabel')} optional {...form.field('reference')} />,
        }}
      />
    </ActForm>
  )
}

function outcomeOf({ outcome }: Values): CheckOutcome | undefined {
  return CHECK_OUTCOMES.find((one) => one === outcome)
}

function ruleProblems({ requirement, records }: CheckLine, values: Values): Problem[] {
  const checkedOn = parseLocalDate(values.checkedOn)
  const today = parseLocalDate(todayIso())
  const outcome = outcomeOf(values)
  if (!checkedOn || !today || !outcome) return []
  const decision = mayRecordCheck({
    ...{ title: requirement.title, checkedOn, outcome, today },
    records: records.flatMap((record) => {
      const day = parseLocalDate(record.checkedOn)
      return day && record.revokedAt === null ? [{ checkedOn: day, outcome: record.outcome }] : []
    }),
  })
  return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
}
