import { competencySignedOff } from '@journeyline/domain/competencies/acts'
import { maySignOffTogether, SignOffDetails } from '@journeyline/domain/competencies/sign-off'
import { wordsOf } from '@journeyline/domain/decision'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { type Apprentice, apprenticesNamed } from '../enrollments/apprentices-named.ts'
import { type Part, partsNamed } from '../enrollments/parts-named.ts'
import { proveWith } from '../evidence/prove-with.ts'
import { type ErrorPolicy, judgedEach, notRefused, rowsAsked } from '../kernel/batch.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { doneRows } from '../kernel/done-rows.ts'
import { InputError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { type JudgedItem, judgedSignOffs } from './judge-sign-offs.ts'
import { orNoSignOff } from './no-sign-off.ts'

/** One judgement of several competencies of a learner, of one competency of several learners, or of both. */
export interface SignOffsToWrite {
  items: readonly { apprentice: Apprentice; competency: Pick<Part, 'competencyId' | 'competencyCode'> }[]
  level: number
  judgedOn: string
  judgedBy: string
  witness?: string | null
  note?: string | null
  evidenceFileIds?: readonly string[] | null
  errorPolicy: ErrorPolicy
}

/** Signs competencies off at one level. */
export async function signOffCompetencies(
  viewer: SignedIn,
  { items, evidenceFileIds, errorPolicy, ...input }: SignOffsToWrite,
  clock: Clock,
) {
  const rows = rowsAsked('items', items, ROWS_AT_ONCE.COMPETENCIES_SIGNED_OFF)
  const files = evidenceFileIds ?? []
  const together = maySignOffTogether(rows.length, files.length)
  if (!together.allowed) throw new InputError([{ path: ['evidenceFileIds'], ...wordsOf(together) }])
  const details = checked(SignOffDetails, input)
  const apprenticeOf = await apprenticesNamed(
    viewer,
    rows.map(({ apprentice }) => apprentice),
  )
  const named = judgedEach(rows, ({ apprentice, competency }) => ({
    ...{ apprentice: apprenticeOf(apprentice), part: competency },
  }))
  const partOf = await partsNamed(viewer, notRefused(named))
  const asked = judgedEach(named, (one) => ({
    ...one.apprentice,
    competencyId: partOf(one).competencyId!, // the input names one
  }))
  return viewer.transaction(async (tx) => {
    const { judged, learnerIds } = await judgedSignOffs(tx, viewer, asked, details, clock)
    const done = await doneRows(tx, {
      ...{ rows: judged, errorPolicy, outcome: 'CREATED', refusedBy: orNoSignOff },
      write: (some) => write(tx, viewer, some, details, clock),
    })
    const [learnerId] = learnerIds
    const signOff = done[0]?.done?.signOff
    // files go with one competency of one learner
    if (learnerId && signOff)
      await proveWith(tx, viewer, files, { learnerId, proves: 'SIGN_OFF', provesId: signOff.id })
    return { rows: done }
  })
}

async function write(tx: Tx, viewer: SignedIn, judged: JudgedItem[], details: SignOffDetails, clock: Clock) {
  const { level, judgedBy, witness, note } = details
  const written = await tx.signOff.createManyAndReturn({
    data: judged.map(({ enrollmentId, competencyId }) => ({
      ...{ enrollmentId, competencyId, level, judgedBy, witness, note },
      judgedOn: toDate(details.judgedOn),
      recordedAt: clock.now(),
      recordedById: viewer.personId,
    })),
  })
  await record(
    tx,
    viewer,
    ...written.map(({ id, enrollmentId, competencyId }) =>
      competencySignedOff(
        id,
        {
          enrollmentId,
          competency: judged.find((one) => one.competencyId === competencyId)!.code, // written from these
          level,
          judgedOn: details.judgedOn,
        },
        { competencyId },
      ),
    ),
  )
  return written.map((signOff) => ({ signOff }))
}
