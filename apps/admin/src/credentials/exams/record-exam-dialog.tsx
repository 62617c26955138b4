import type { FormFile } from '@journeyline/api-client/use-sent-files'
import { EvidenceField } from '@journeyline/app-kit/evidence/evidence-field.tsx'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import { credentialName, fullForm } from '@journeyline/domain/credentials/credentials'
import {
  certificationFromExam,
  EXAM_OUTCOMES,
  EXAMS,
  ExamAttemptDetails,
  mayRecordExamAttempt,
} from '@journeyline/domain/credentials/exams/exam-attempt'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ExamAttempts_LearnerFragment } from '../../generated/graphql.ts'
import { fileIds, filesProblem } from '../files-sent.ts'
import { credentialMessages } from '../messages.ts'
import { useRecordExamAttempt } from './record-exam-attempt.ts'

type Props = {
  learner: ExamAttempts_LearnerFragment
  /** The exam that the form begins with, by code. */
  exam?: string | undefined
  opened: boolean
  onClose: () => void
}

/** Writes an attempt at an exam down, and with a pass the certification it gave. */
export function RecordExamDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(credentialMessages)
  return (
    <FormDialog
      title={t('recordAttemptOf', { name: rest.learner.firstName })}
      opened={opened}
      onClose={onClose}
    >
      <RecordExamForm onRecorded={onClose} {...rest} />
    </FormDialog>
  )
}

type Values = FormValues<ExamAttemptDetails> & {
  /** Whether a pass brings its certification along, whether without the A, and under which number. */
  certification: boolean
  experienceProven: boolean
  number: string
  files: readonly FormFile[]
}
type FormProps = Pick<Props, 'learner' | 'exam'> & {
  onRecorded: () => void
}

const exams = EXAMS.map((value) => ({ value, label: credentialName(value) }))

function RecordExamForm({ learner, exam = '', onRecorded }: FormProps) {
  const t = useMessages(credentialMessages)
  const record = useRecordExamAttempt()
  const form = useActForm<Values>({
    initial: {
      exam,
      satOn: todayIso(),
      outcome: '',
      scorePercent: '',
      note: '',
      certification: true,
      experienceProven: false,
      number: '',
      files: [],
    },
    check: (values) => [
      ...checkWith(ExamAttemptDetails, detailsOf(values)),
      ...mayRecord(values, learner),
      ...filesProblem(values.files),
    ],
    act: async (values) => {
      const gives = certificationOf(values, learner)
      const details = ExamAttemptDetails.parse(detailsOf(values))
      const { experienceProven, number } = values
      const brings = gives !== null && values.certification
      return record(
        {
          learnerId: learner.id,
          details,
          certification: brings ? { experienceProven, number: number.trim() || null } : null,
          evidenceFileIds: fileIds(values.files),
        },
        brings
          ? t('recordedPass', { credential: credentialName(gives) })
          : t('recordedAttempt', { exam: credentialName(details.exam) }),
      )
    },
    onDone: onRecorded,
  })
  const gives = certificationOf(form.values, learner)
  const brings = gives !== null && form.values.certification
  const outcomes = EXAM_OUTCOMES.map((value) => ({ value, label: t(`outcome${value}`) }))
  return (
    <ActForm form={form} submit={t('recordAttempt')}>
      <EachField<Values>
        fields={{
          exam: (
            <SelectField
              label={t('exam')}
              placeholder={t('chooseExam')}
              required
              options={exams}
              {...form.field('exam')}
            />
          ),
          satOn: <DayField label={t('satOn')} required {...form.field('satOn')} />,
          outcome: (
            <SelectField
              label={t('outcome')}
              placeholder={t('chooseOutcome')}
              required
              options={outcomes}
              {...form.field('outcome')}
            />
          ),
          scorePercent: form.values.outcome !== 'ABSENT' && (
            <NumberField label={t('score')} unit={t('percent')} optional {...form.field('scorePercent')} />
          ),
          certification: gives && (
            <CheckField
              label={t('withCertification', { credential: credentialName(gives) })}
              help={t('withCertificationHelp')}
              {...form.field('certification')}
            />
          ),
          experienceProven: brings && <ExperienceProven form={form} />,
          number: brings && (
            <TextField
              label={t('certificationNumber')}
              help={t('numberHelp')}
              optional
              {...form.field('number')}
            />
          ),
          note: <TextField label={t('note')} optional multiline {...form.field('note')} />,
          files: (
            <EvidenceField
              of={{ learner: learner.id }}
              label={t('files')}
              optional
              {...form.field('files')}
            />
          ),
        }}
      />
    </ActForm>
  )
}

/** Whether the certification comes without the A, where there is one with it. */
function ExperienceProven({ form }: { form: ReturnType<typeof useChecked<Values>> }) {
  const t = useMessages(credentialMessages)
  const apprentice = certificationOf({ ...form.values, experienceProven: false }, { credentials: [] })
  const full = apprentice && fullForm(apprentice)
  if (!apprentice || !full) return null
  return (
    <CheckField
      label={t('experienceProven')}
      help={t('experienceProvenHelp', {
        full: credentialName(full),
        apprentice: credentialName(apprentice),
      })}
      {...form.field('experienceProven')}
    />
  )
}

/** Somebody who did not sit the exam has no score, whatever was typed before. */
function detailsOf(values: Values) {
  const { outcome, scorePercent } = values
  return { ...values, scorePercent: outcome === 'ABSENT' || scorePercent === '' ? null : scorePercent }
}

/** The certification that the attempt gives; null when it gives none or the learner has it already. */
function certificationOf(values: Values, learner: Pick<ExamAttempts_LearnerFragment, 'credentials'>) {
  const exam = EXAMS.find((one) => one === values.exam)
  const outcome = EXAM_OUTCOMES.find((one) => one === values.outcome)
  if (!exam || !outcome) return null
  const { experienceProven } = values
  const credential = certificationFromExam({ exam, outcome, experienceProven })
  return learner.credentials.some(({ kind }) => kind === credential || kind === exam) ? null : credential
}

function mayRecord({ exam: chosen, satOn }: Values, learner: ExamAttempts_LearnerFragment) {
  const exam = EXAMS.find((one) => one === chosen)
  const [day, today] = [parseLocalDate(satOn), parseLocalDate(todayIso())]
  if (!exam || !day || !today) return []
  const others = learner.examAttempts.flatMap((attempt) => {
    const satOn = parseLocalDate(attempt.satOn)
    return satOn ? [{ exam: attempt.exam, satOn }] : []
  })
  const decision = mayRecordExamAttempt({ learnerName: learner.name, exam, satOn: day, others, today })
  return decision.allowed ? [] : [{ path: decision.field ?? 'satOn', message: say(decision) }]
}
