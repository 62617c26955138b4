import type { SignOff } from '@journeyline/db/generated/prisma/client'
import { type SignOffDetails, whyNotSignedOff } from '@journeyline/domain/competencies/sign-off'
import { judgementThatCounts } from '@journeyline/domain/competencies/standing'
import { type Refusal, wordsOf } from '@journeyline/domain/decision'
import { Temporal } from 'temporal-polyfill'
import { isJust } from '../kernel/already-there.ts'
import { type Judged, judgedEach, notRefused } from '../kernel/batch.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDay } from '../kernel/days.ts'
import { Same } from '../kernel/done-rows.ts'
import { type Existing, enforce, InputError } from '../kernel/errors.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { type Asked, judgedLearners } from './judged-learners.ts'

type Item = Asked & { competencyId: string }

type Written = { signOff: SignOff }

/** An item as it is written. */
export interface JudgedItem {
  enrollmentId: string
  competencyId: string
  code: string
}

/** Each item as it is written, as it stands already, or why it can't be; and whose those are that are not refused. */
export async function judgedSignOffs(
  tx: Tx,
  viewer: SignedIn,
  asked: readonly Judged<Item>[],
  details: SignOffDetails,
  clock: Clock,
): Promise<{ judged: Judged<JudgedItem | Same<Written>>[]; learnerIds: string[] }> {
  const items = notRefused(asked)
  const learnerOf = await judgedLearners(tx, viewer, items, clock)
  const learners = notRefused(judgedEach(items, learnerOf))
  const inForce = await signOffsInForce(tx, [...new Set(learners.map(({ enrollmentId }) => enrollmentId))])
  const judgedOn = Temporal.PlainDate.from(details.judgedOn)
  const learnerIds: string[] = []
  const sent = new Map<string, number>()
  const judged = judgedEach(asked, (item, index) => {
    const { version, enrollmentId, ...learner } = learnerOf(item)
    const competency =
      version.row.jobFunctions
        .flatMap(({ competencies }) => competencies)
        .find(({ id }) => id === item.competencyId) ?? null
    const key = keyOf(enrollmentId, item.competencyId)
    const signOffs = inForce.get(key) ?? []
    const { policies } = version.standard
    const before = signOffs.find(({ row }) => isJust(row, details))
    const earlier = sent.get(key)
    if (!before && earlier === undefined)
      enforceEach(
        whyNotSignedOff({ ...learner, ...details, judgedOn, competency, policies, signOffs }),
        standing(signOffs, judgedOn),
      )
    learnerIds.push(learner.learnerId)
    if (before) return new Same({ signOff: before.row })
    if (earlier !== undefined) return new Same<Written>(earlier)
    sent.set(key, index)
    return { enrollmentId, competencyId: item.competencyId, code: competency?.code ?? '' }
  })
  return { judged, learnerIds }
}

/** Refuses an item with all that is wrong with it: what is wrong with one field alone says more than that, as of what kind it is. */
function enforceEach(noes: readonly Refusal[], there: Existing | null) {
  const [first, second] = noes
  if (first && second === undefined) enforce(first, { SIGN_OFF_SAYS_NOTHING_NEW: there })
  if (second) throw new InputError(noes.map((no) => ({ path: no.field ? [no.field] : [], ...wordsOf(no) })))
}

/** The judgement by then that counts, which another that says the same would stand beside. */
function standing(signOffs: readonly InForce[], day: Temporal.PlainDate): Existing | null {
  const counts = judgementThatCounts(
    signOffs.filter((one) => Temporal.PlainDate.compare(one.judgedOn, day) <= 0),
  )
  return counts && { type: 'SignOff', id: counts.row.id }
}

type InForce = NonNullable<ReturnType<Awaited<ReturnType<typeof signOffsInForce>>['get']>>[number]

/** The sign-offs that were not revoked, by enrollment and competency, in the order they were recorded. */
async function signOffsInForce(tx: Tx, enrollmentIds: string[]) {
  const rows = await tx.signOff.findMany({
    where: { enrollmentId: { in: enrollmentIds }, revokedAt: null },
    include: { competency: { select: { code: true } } },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  const judgements = rows.map(({ competency, ...row }) => ({
    row,
    key: keyOf(row.enrollmentId, row.competencyId),
    competency: competency.code,
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
