import { checkRecorded } from '@journeyline/domain/checks/acts'
import { CheckDetails, mayRecordCheck } from '@journeyline/domain/checks/check-record'
import { Temporal } from 'temporal-polyfill'
import { heldEnrollment } from '../enrollments/held-enrollment.ts'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { enforce, InputError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { knownCheck } from './known-check.ts'
import { checkWord } from './words.ts'

/** Writes down how a check or declaration that the learner's version asks for came out. Never what it found. */
export function recordCheck(
  viewer: SignedIn,
  input: { enrollmentId: string; details: object },
  clock: Clock,
) {
  const { check, checkedOn, expiresOn, ...details } = checked(CheckDetails, input.details, ['details'])
  return viewer.transaction(async (tx) => {
    const enrollment = await heldEnrollment(tx, input.enrollmentId)
    const { id, programVersionId } = enrollment
    const requirement = await tx.requirement.findFirst({
      where: { programVersionId, code: check, kind: { in: ['CHECK', 'DECLARATION'] } },
    })
    if (requirement === null)
      throw new InputError([{ path: ['details', 'check'], ...checkWord('CHECK_NOT_OF_THE_LIST') }])
    const records = await tx.checkRecord.findMany({
      where: { enrollmentId: id, requirementId: requirement.id, revokedAt: null },
    })
    const before = records.find((row) => isJust(row, { checkedOn, outcome: details.outcome }))
    if (before && isJust(before, { ...details, checkedOn, expiresOn }))
      return { checkRecord: before, enrollment }
    enforce(
      mayRecordCheck({
        title: requirement.title,
        checkedOn: Temporal.PlainDate.from(checkedOn),
        outcome: details.outcome,
        records: records.map((row, index) => knownCheck(row, check, index)),
        today: clock.today(),
      }),
      { CHECK_ON_RECORD_ALREADY: before && { type: 'CheckRecord', id: before.id } },
    )
    const checkRecord = await tx.checkRecord.create({
      data: {
        ...{ ...details, enrollmentId: id, requirementId: requirement.id },
        checkedOn: toDate(checkedOn),
        expiresOn: expiresOn === null ? null : toDate(expiresOn),
        ...{ recordedAt: clock.now(), recordedById: viewer.personId },
      },
    })
    await record(
      tx,
      viewer,
      checkRecorded(id, { checkRecordId: checkRecord.id, check, outcome: details.outcome, checkedOn }),
    )
    return { checkRecord, enrollment }
  })
}
