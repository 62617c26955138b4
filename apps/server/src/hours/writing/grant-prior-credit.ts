import { creditGranted } from '@journeyline/domain/hours/acts'
import { PriorCreditDetails } from '@journeyline/domain/hours/hours-entry'
import { mayGrantPriorCredit } from '@journeyline/domain/hours/prior-credit'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { requirementOf } from '@journeyline/domain/programs/requirement'
import { proveWith } from '../../evidence/prove-with.ts'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { standardOfEnrolled } from '../../programs/enrolled-version.ts'
import { creditSoFar } from './credit-so-far.ts'

/**
 * Grants credit for learning before the program (29 CFR 29.5(b)(12)): an entry with its reason and evidence. Where the version has a
 * second person approve hours it waits for another staff admin.
 */
export async function grantPriorCredit(
  viewer: SignedIn,
  input: { enrollmentId: string; details: object; evidenceFileIds: readonly string[] },
  clock: Clock,
) {
  const id = rowId('Enrollment', input.enrollmentId)
  const details = checked(PriorCreditDetails, input.details, ['details'])
  return viewer.transaction(async (tx) => {
    // two who grant at once take turns: the second sees what the first granted
    await tx.$queryRaw`select from enrollment where id = ${id}::uuid for no key update`
    const enrollment = found(
      await tx.enrollment.findUnique({ where: { id }, include: { learner: true } }),
      'ENROLLMENT',
    )
    const { requirements, policies } = await standardOfEnrolled(tx, enrollment.programVersionId)
    const rti = requirementOf(requirements, 'RTI_HOURS')
    const required = details.kind === 'OJT' ? requirementOf(requirements, 'OJT_HOURS') : rti
    const counted = await tx.hoursWeek.aggregate({
      where: { enrollmentId: id, kind: details.kind },
      _sum: { approvedMinutes: true },
    })
    const { kind, awardCode } = details
    const soFar = await creditSoFar(tx, { enrollmentId: id, kind, awardCode })
    const award = requirements.find(
      (one) =>
        (one.kind === 'QUALIFICATION' || one.kind === 'ESSENTIAL_SKILL') && one.credential === awardCode,
    )
    enforce(
      mayGrantPriorCredit({
        learnerName: learnerName(enrollment.learner),
        kind: details.kind,
        minutes: details.minutes,
        awardCode: details.awardCode,
        role: viewer.role,
        required: required?.minutes ?? null,
        counted: (counted._sum.approvedMinutes ?? 0) + soFar.waiting,
        share: {
          percent: kind === 'OJT' ? policies.ojtCreditPercent : policies.rtiCreditPercent,
          credited: soFar.credited,
        },
        award:
          award && 'minutes' in award
            ? { name: award.title, minutes: award.minutes, credited: soFar.forAward }
            : null,
        files: input.evidenceFileIds.length,
        beforeStartFor: rti?.beforeStartFor ?? [],
      }),
    )
    const { minutes, note, reason } = details
    const decided = { status: 'APPROVED', decidedAt: clock.now(), decidedById: viewer.personId }
    const entry = await tx.hoursEntry.create({
      data: {
        ...{ enrollmentId: id, learnerId: enrollment.learnerId, kind, minutes, note, reason, awardCode },
        basis: 'PRIOR_CREDIT',
        onDay: toDate(details.onDay),
        source: 'PERSON',
        writtenById: viewer.personId,
        ...(policies.secondPersonApproves ? { status: 'SUBMITTED' } : decided),
      },
    })
    await proveWith(tx, viewer, input.evidenceFileIds, {
      ...{ learnerId: enrollment.learnerId, proves: 'HOURS', provesId: entry.id },
    })
    await record(
      tx,
      viewer,
      creditGranted(
        entry.id,
        { kind, minutes, reason, awardCode },
        { enrollmentId: id, learnerId: entry.learnerId },
      ),
    )
    return entry
  })
}
