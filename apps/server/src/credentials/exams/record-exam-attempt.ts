import { examRecorded } from '@journeyline/domain/credentials/acts'
import { CredentialDetails } from '@journeyline/domain/credentials/credential-details'
import {
  certificationFromExam,
  type Exam,
  ExamAttemptDetails,
  mayRecordExamAttempt,
} from '@journeyline/domain/credentials/exams/exam-attempt'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { Temporal } from 'temporal-polyfill'
import { proveWith } from '../../evidence/prove-with.ts'
import { rowId } from '../../graphql/row-id.ts'
import { isJust, refuseSecond } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { enforce, InputError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { addCredential, held, heldMeanwhile, mayHold } from '../add-credential.ts'
import { lockedLearner } from '../locked-learner.ts'
import { credentialWord } from '../words.ts'

interface RecordExamAttempt {
  learnerId: string
  details: unknown
  /** The certification that came with a pass; null records the attempt alone. */
  certification?: { experienceProven: boolean; number?: string | null } | null
  /** Files that prove the attempt. */
  evidenceFileIds?: readonly string[] | null
}

/** Writes an attempt at an exam down; a pass may bring its certification into the wallet in the same act. What is there just so is there. */
export async function recordExamAttempt(viewer: SignedIn, input: RecordExamAttempt, clock: Clock) {
  const id = rowId('Learner', input.learnerId)
  const attempt = checked(ExamAttemptDetails, input.details, ['details'])
  const certification = certificationOf(attempt, input.certification ?? null)
  const { exam, satOn, ...rest } = attempt
  const work = viewer.transaction(async (tx) => {
    const learner = await lockedLearner(tx, id)
    const onDay = Temporal.PlainDate.from(satOn)
    const before = learner.examAttempts.find(
      ({ kind, takenOn }) => kind === exam && toDay(takenOn).equals(onDay),
    )
    const known = learner.credentials.find(({ kind }) => kind === certification?.kind) ?? null
    const proof = { learnerId: id, proves: 'EXAM' } as const
    if (
      before &&
      isJust(before, { ...rest, kind: exam, takenOn: satOn }) &&
      (certification === null || (known && isJust(known, certification)))
    ) {
      await proveWith(tx, viewer, input.evidenceFileIds ?? [], { ...proof, provesId: before.id })
      return { examAttempt: before, credential: known, learner }
    }
    enforce(
      mayRecordExamAttempt({
        learnerName: learnerName(learner),
        exam,
        satOn: onDay,
        others: learner.examAttempts.map((other) => ({
          exam: other.kind as Exam,
          satOn: toDay(other.takenOn),
        })),
        today: clock.today(),
      }),
      { EXAM_ATTEMPTED_ON_DAY: before && { type: 'ExamAttempt', id: before.id } },
    )
    const examAttempt = await tx.examAttempt.create({
      data: {
        ...rest,
        learnerId: id,
        kind: exam,
        takenOn: toDate(satOn),
        recordedAt: clock.now(),
        recordedById: viewer.personId,
      },
    })
    await proveWith(tx, viewer, input.evidenceFileIds ?? [], { ...proof, provesId: examAttempt.id })
    await record(tx, viewer, examRecorded(id, attempt, { examAttemptId: examAttempt.id }))
    if (certification) {
      const decision = mayHold(learner, certification, clock.today())
      enforce(decision.allowed ? decision : { ...decision, field: 'certification' }, {
        CREDENTIAL_HELD_ALREADY: held(learner, certification.kind),
      })
    }
    const credential = certification && (await addCredential(tx, viewer, learner, certification))
    return { examAttempt, credential, learner }
  })
  return certification
    ? work.catch((error) => refuseSecond(heldMeanwhile(error, { learnerId: id, kind: certification.kind })))
    : work
}

/** The certification as the wallet takes it: awarded on the day of the exam. */
function certificationOf(
  { exam, outcome, satOn }: ExamAttemptDetails,
  asked: RecordExamAttempt['certification'],
): CredentialDetails | null {
  if (!asked) return null
  const { experienceProven, number } = asked
  const kind = certificationFromExam({ exam, outcome, experienceProven })
  if (kind === null) {
    const words = credentialWord('CERTIFICATION_WITHOUT_PASSED_EXAM')
    throw new InputError([{ path: ['certification'], ...words }])
  }
  return checked(CredentialDetails, { kind, number, awardedOn: satOn }, ['certification'])
}
