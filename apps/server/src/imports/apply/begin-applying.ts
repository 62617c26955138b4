import { isDeepStrictEqual } from 'node:util'
import { Prisma } from '@journeyline/db/generated/prisma/client'
import { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { importBegun } from '@journeyline/domain/imports/acts'
import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import type { Words } from '@journeyline/domain/words/words'
import type { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { found, InputError, RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { ToCreate } from '../imported-kind.ts'
import type { Importer } from '../importer.ts'
import { importWord } from '../words.ts'

interface Chosen {
  createCohorts?: readonly (z.input<typeof CohortDetails> & { programCode: string })[] | null
  createEmployers?: readonly string[] | null
}

/** Has a previewed file written by the worker; of two who ask at once, one is heard. */
export async function beginApplying(viewer: Importer, importId: string, chosen: Chosen) {
  const toCreate = await checkedChoice(viewer, chosen)
  return viewer.transaction(async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id: importId, status: 'PREVIEWED' },
      data: {
        status: 'APPLYING',
        heartbeatAt: null,
        failure: Prisma.DbNull,
        toCreate: { ...toCreate },
      },
    })
    const now = found(await tx.import.findUnique({ where: { id: importId } }), 'IMPORT')
    // sent twice: the second hears how the first goes on, or went
    const goesOn =
      ['APPLYING', 'APPLIED'].includes(now.status) && isDeepStrictEqual(now.toCreate, { ...toCreate })
    if (count === 1) await record(tx, viewer, importBegun(importId, {}, { kind: now.kind as ImportKind }))
    if (count === 1 || goesOn) return now
    throw new RuleError(NOT_WRITTEN[now.status] ?? importWord('IMPORT_NOT_PREVIEWED'))
  })
}

/** Why a file in this state is not written again. */
const NOT_WRITTEN: Record<string, Words> = {
  APPLIED: importWord('IMPORT_APPLIED_ALREADY'),
  UNDONE: importWord('IMPORT_UNDONE_ALREADY'),
}

async function checkedChoice(viewer: Importer, chosen: Chosen): Promise<ToCreate> {
  const programs = new Map(
    (await viewer.db.program.findMany({ select: { id: true, code: true } })).map(({ id, code }) => [
      code,
      id,
    ]),
  )
  const cohorts = (chosen.createCohorts ?? []).map(({ programCode, ...details }, index) => {
    const programId = programs.get(programCode)
    if (programId === undefined) {
      const programCodes = [...programs.keys()].sort()
      throw new InputError([
        {
          path: ['createCohorts', String(index), 'programCode'],
          ...importWord('IMPORT_PROGRAM_UNKNOWN', { programCode, programCodes }),
        },
      ])
    }
    return { programId, ...checked(CohortDetails, details, ['createCohorts', String(index)]) }
  })
  const employers = (chosen.createEmployers ?? []).map(
    (name, index) => checked(EmployerDetails, { name }, ['createEmployers', String(index)]).name,
  )
  return { cohorts, employers }
}
