import { competencySignedOff } from '@journeyline/domain/competencies/acts'
import {
  maySignOff,
  maySignOffTogether,
  SIGN_OFFS_AT_ONCE,
  SignOffDetails,
} from '@journeyline/domain/competencies/sign-off'
import { wordsOf } from '@journeyline/domain/decision'
import { Temporal } from 'temporal-polyfill'
import { type Apprentice, apprenticesNamed } from '../enrollments/apprentices-named.ts'
import { type Part, partsNamed } from '../enrollments/parts-named.ts'
import { proveWith } from '../evidence/prove-with.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate, toDay } from '../kernel/days.ts'
import { type FieldProblem, InputError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { type Asked, judgedLearners } from './judged-learners.ts'
import { orNoSignOff } from './no-sign-off.ts'
import { competencyWord } from './words.ts'

/** One judgement of several competencies of a learner, of one competency of several learners, or of both. */
export interface SignOffsToWrite {
  items: readonly { apprentice: Apprentice; competency: Pick<Part, 'competencyId' | 'competencyCode'> }[]
  level: number
  judgedOn: string
  judgedBy: string
  witness?: string | null
  note?: string | null
  evidenceFileIds?: readonly string[] | null
}

/** Signs competencies off at one level: all of them or, with the reason for each, none. */
export async function signOffCompetencies(
  viewer: SignedIn,
  { items, evidenceFileIds, ...input }: SignOffsToWrite,
  clock: Clock,
) {
  if (items.length === 0) throw new InputError([{ path: ['items'], ...competencyWord('SIGN_OFFS_NONE') }])
  if (items.length > SIGN_OFFS_AT_ONCE)
    throw new InputError([
      { path: ['items'], ...competencyWord('SIGN_OFFS_TOO_MANY', { most: SIGN_OFFS_AT_ONCE }) },
    ])
  const files = evidenceFileIds ?? []
  const together = maySignOffTogether(items.length, files.length)
  if (!together.allowed) throw new InputError([{ path: ['evidenceFileIds'], ...wordsOf(together) }])
  const details = checked(SignOffDetails, input)
  const apprentices = await apprenticesNamed(
    viewer,
    items.map(({ apprentice }) => apprentice),
  )
  const parts = await partsNamed(
    viewer,
    items.map(({ competency }, index) => ({ apprentice: apprentices[index]!, part: competency })),
  )
  const asked = apprentices.map((apprentice, index) => ({
    ...apprentice,
    competencyId: parts[index]!.competencyId!, // the input names one
  }))
  return viewer
    .transaction(async (tx) => {
      const { written, learnerId } = await write(tx, viewer, asked, details, clock)
      for (const { id } of written)
        await proveWith(tx, viewer, files, { learnerId, proves: 'SIGN_OFF', provesId: id })
      return written
    })
    .catch(orNoSignOff)
}

type Item = Asked & { competencyId: string }

async function write(tx: Tx, viewer: SignedIn, asked: Item[], details: SignOffDetails, clock: Clock) {
  const judged = await judge(tx, viewer, asked, details, clock)
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
  return { written, learnerId: judged[0]!.learnerId } // at least one was asked for
}

/** What is written, once nothing speaks against any of it. */
async function judge(tx: Tx, viewer: SignedIn, asked: Item[], details: SignOffDetails, clock: Clock) {
  const learnerOf = await judgedLearners(tx, viewer, asked, clock)
  const inForce = await signOffsInForce(tx, [...new Set(asked.map((item) => learnerOf(item).enrollmentId))])
  const judgedOn = Temporal.PlainDate.from(details.judgedOn)
  const problems: FieldProblem[] = []
  const judged = asked.map((item, index) => {
    const { version, enrollmentId, ...learner } = learnerOf(item)
    const competency =
      version.row.jobFunctions
        .flatMap(({ competencies }) => competencies)
        .find(({ id }) => id === item.competencyId) ?? null
    const key = keyOf(enrollmentId, item.competencyId)
    const signOffs = inForce.get(key) ?? []
    const decision = maySignOff({
      ...learner,
      ...details,
      judgedOn,
      competency,
      policies: version.standard.policies,
      signOffs,
    })
    if (!decision.allowed) {
      const path = ['items', String(index), decision.field ?? 'competencyId']
      problems.push({ path, ...wordsOf(decision) })
    }
    const code = competency?.code ?? ''
    // the same competency twice in one act is a second judgement of it
    inForce.set(key, [
      ...signOffs,
      { competency: code, level: details.level, judgedOn, judgedBy: details.judgedBy },
    ])
    return { enrollmentId, learnerId: learner.learnerId, competencyId: item.competencyId, code }
  })
  if (problems.length > 0) throw new InputError(problems)
  return judged
}

/** The sign-offs that were not revoked, by enrollment and competency, in the order they were recorded. */
async function signOffsInForce(tx: Tx, enrollmentIds: string[]) {
  const rows = await tx.signOff.findMany({
    where: { enrollmentId: { in: enrollmentIds }, revokedAt: null },
    include: { competency: { select: { code: true } } },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  const judgements = rows.map((row) => ({
    key: keyOf(row.enrollmentId, row.competencyId),
    competency: row.competency.code,
    level: row.level,
    judgedOn: toDay(row.judgedOn),
    judgedBy: row.judgedBy,
  }))
  return new Map(
    [...new Set(judgements.map(({ key }) => key))].map((key) => [
      key,
      judgements.filter((one) => one.key === key).map(({ key: _, ...judgement }) => judgement),
    ]),
  )
}

const keyOf = (enrollmentId: string, competencyId: string) => `${enrollmentId} ${competencyId}`
