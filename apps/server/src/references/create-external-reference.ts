import type { ExternalReference } from '@journeyline/db/generated/prisma/client'
import { referenceRecorded } from '@journeyline/domain/references/acts'
import {
  isReferencedType,
  ReferenceDetails,
  type ReferencedType,
} from '@journeyline/domain/references/external-reference'
import { subjectNamed } from '@journeyline/domain/references/subject-named'
import { openedId } from '../graphql/global-id.ts'
import { malformedId } from '../graphql/row-id.ts'
import { checked } from '../kernel/checked.ts'
import { isForbidden, violates } from '../kernel/db-errors.ts'
import { found, NotFoundError, Refusal, RuleError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { referenceWord } from './words.ts'

/** The system of the viewer's organization calls another record of the type so already. */
export class ReferenceTakenError extends Refusal {
  override name = 'ReferenceTakenError'
  readonly existing: ExternalReference
  constructor(existing: ExternalReference) {
    super(referenceWord('REFERENCE_TAKEN', { system: existing.system, value: existing.value }), ['value'])
    this.existing = existing
  }
}

interface CreateExternalReference {
  subjectId: string
  details: { system: string; value: string }
}

/** Notes what a system of the viewer's organization calls a record; the same again is the same reference. */
export function createExternalReference(
  viewer: SignedIn,
  input: CreateExternalReference,
): Promise<ExternalReference> {
  const { system, value } = checked(ReferenceDetails, input.details, ['details'])
  const subject = subjectOf(input.subjectId)
  const named = { employerId: viewer.employerId, system, value, subjectType: subject.type }
  return viewer.transaction(async (tx) => {
    await seen(tx, subject, input.subjectId)
    // nothing is given back where it is there already, by now or by another at the same moment
    const { count } = await tx.externalReference
      .createMany({ data: [{ ...named, subjectId: subject.id }], skipDuplicates: true })
      .catch(orFull)
    const reference = found(await tx.externalReference.findFirst({ where: named }), 'EXTERNAL_REFERENCE')
    if (reference.subjectId !== subject.id) throw new ReferenceTakenError(reference)
    if (count > 0)
      await record(
        tx,
        viewer,
        referenceRecorded(reference.id, { system, value }, subjectNamed(subject.type, subject.id)),
      )
    return reference
  })
}

function orFull(error: unknown): never {
  if (violates(error, 'external_reference_few'))
    throw new RuleError(referenceWord('REFERENCES_FULL'), 'subjectId')
  throw error
}

interface Subject {
  type: ReferencedType
  id: string
}

function subjectOf(globalId: string): Subject {
  const { typename, id } = openedId(globalId)
  if (isReferencedType(typename)) return { type: typename, id }
  if (typename === '') throw malformedId(globalId)
  throw new NotFoundError(referenceWord('TYPE_HAS_NO_REFERENCES'), [globalId])
}

/** Refuses what the viewer does not see; a table that it has no right to is as empty as any. */
async function seen(tx: Tx, { type, id }: Subject, globalId: string): Promise<void> {
  const row = await LOOK[type](tx, id).catch((error) => {
    if (isForbidden(error)) return null
    throw error
  })
  if (row === null) throw new NotFoundError(referenceWord('NOTHING_REFERENCED'), [globalId])
}

const just = (id: string) => ({ where: { id }, select: { id: true } }) as const

const LOOK: Record<ReferencedType, (tx: Tx, id: string) => Promise<{ id: string } | null>> = {
  Learner: (tx, id) => tx.learner.findUnique(just(id)),
  Enrollment: (tx, id) => tx.enrollment.findUnique(just(id)),
  Placement: (tx, id) => tx.placement.findUnique(just(id)),
  Employer: (tx, id) => tx.employer.findUnique(just(id)),
  Worksite: (tx, id) => tx.worksite.findUnique(just(id)),
  Cohort: (tx, id) => tx.cohort.findUnique(just(id)),
  HoursEntry: (tx, id) => tx.hoursEntry.findUnique(just(id)),
  FundingAward: (tx, id) => tx.fundingAward.findUnique(just(id)),
}
