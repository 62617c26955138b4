import type { FormFile } from '@journeyline/api-client/use-sent-files'
import { EvidenceField } from '@journeyline/app-kit/evidence/evidence-field.tsx'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import { credentialName, fullForm } from '@journeyline/domain/credentials/credentials'
import {
  certificationFromExam,
  EXAM_OUTCOMES,
  EXAMS,
  ExamAttemptDetails,
  mayRecordExamAttempt,
} from '@journeyline/domain/credentials/exam-attempt'
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

type Values = {
  exam: string
  satOn: string
  outcome: string
  scorePercent: number | ''
  note: string
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
  const outcomes = EXAM_OUTCOMES.map((value) => ({ value, label: t(`outcome${value}`) }))
  return (
    <ActForm form={form} submit={t('recordAttempt')}>
      <SelectField
        label={t('exam')}
        placeholder={t('chooseExam')}
        required
        options={exams}
        {...form.field('exam')}
      />
      <DayField label={t('satOn')} required {...form.field('satOn')} />
      <SelectField
        label={t('outcome')}
        placeholder={t('chooseOutcome')}
        required
        options={outcomes}
        {...form.field('outcome')}
      />
      {form.values.outcome !== 'ABSENT' && (
        <NumberField label={t('score')} unit={t('percent')} optional {...form.field('scorePercent')} />
      )}
      {gives && (
        <>
          <CheckField
            label={t('withCertification', { credential: credentialName(gives) })}
            help={t('withCertificationHelp')}
            {...form.field('certification')}
          />
          {form.values.certification && <Certification form={form} />}
        </>
      )}
      <TextField label={t('note')} optional multiline {...form.field('note')} />
      <EvidenceField of={{ learner: learner.id }} label={t('files')} optional {...form.field('files')} />
    </ActForm>
  )
}

/** The number of the certification, and whether it comes without the A. */
function Certification({ form }: { form: ReturnType<typeof useChecked<Values>> }) {
  const t = useMessages(credentialMessages)
  const apprentice = certificationOf({ ...form.values, experienceProven: false }, { credentials: [] })
  const full = apprentice && fullForm(apprentice)
  return (
    <>
      {apprentice && full && (
        <CheckField
          label={t('experienceProven')}
          help={t('experienceProvenHelp', {
            full: credentialName(full),
            apprentice: credentialName(apprentice),
          })}
          {...form.field('experienceProven')}
        />
      )}
      <TextField label={t('certificationNumber')} help={t('numberHelp')} optional {...form.field('number')} />
    </>
  )
}

/** Somebody who did not sit the exam has no score, whatever was typed before. */
function detailsOf({ exam, satOn, outcome, scorePercent, note }: Values) {
  const score = outcome === 'ABSENT' || scorePercent === '' ? null : scorePercent
  return { exam, satOn, outcome, scorePercent: score, note }
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
