import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import { writeStandard } from '@journeyline/db/standards/write-standard'
import { versionCreated } from '@journeyline/domain/programs/acts'
import { emptyStandard } from '@journeyline/domain/programs/empty-standard'
import { suggestedFrom } from '@journeyline/domain/programs/program-version'
import type { Standard } from '@journeyline/domain/programs/standard'
import { rowId, rowIdIfGiven } from '../../graphql/row-id.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'

/** Begins a draft with the program's next number, as a copy of a version or empty. */
export function createVersion(
  viewer: SignedIn,
  asked: { programId: string; basedOnProgramVersionId?: string | null },
  clock: Clock,
) {
  const programId = rowId('Program', asked.programId)
  const basedOnProgramVersionId = rowIdIfGiven('ProgramVersion', asked.basedOnProgramVersionId)
  return viewer.transaction(async (tx) => {
    // two at once get two numbers: the second waits here
    await tx.$queryRaw`select from program where id = ${programId}::uuid for no key update`
    const program = found(await tx.program.findUnique({ where: { id: programId } }), 'PROGRAM')
    const standard = basedOnProgramVersionId
      ? await copied(tx, basedOnProgramVersionId)
      : emptyStandard(program)
    const { title, type, particulars, policies } = standard
    const before = await tx.programVersion.aggregate({ where: { programId }, _max: { number: true } })
    const { id } = await tx.programVersion.create({
      data: {
        ...{ programId, status: 'DRAFT', title, type, particulars, policies },
        number: (before._max.number ?? 0) + 1,
        effectiveFrom: toDate(suggestedFrom(clock.today(), await latestFrom(tx, programId))),
        createdById: viewer.personId,
      },
    })
    await writeStandard(tx, id, standard)
    const created = await tx.programVersion.findUniqueOrThrow({ where: { id } })
    await record(
      tx,
      viewer,
      versionCreated(id, {
        programId,
        number: created.number,
        basedOnProgramVersionId: basedOnProgramVersionId ?? null,
      }),
    )
    return created
  })
}

async function copied(tx: Tx, id: string): Promise<Standard> {
  const version = await tx.programVersion.findUnique({ where: { id }, include: STANDARD_PARTS })
  return standardOf(found(version, 'PROGRAM_VERSION'))
}

async function latestFrom(tx: Tx, programId: string) {
  const { _max } = await tx.programVersion.aggregate({
    where: { programId, status: 'PUBLISHED' },
    _max: { effectiveFrom: true },
  })
  return _max.effectiveFrom && toDay(_max.effectiveFrom)
}
