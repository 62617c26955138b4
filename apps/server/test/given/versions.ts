import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import { writeStandard } from '@journeyline/db/standards/write-standard'
import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { openId, sealId } from '../../src/graphql/global-id.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import type { World } from '../kit.ts'
import { unique } from './unique.ts'

/** A program of one's own, with the US standard as version 1, published from 2017-12-01 on; ids as the API gives them. */
export async function givenProgram({ database }: World) {
  const db = database.staff.prisma
  const { id: programId } = await db.program.create({
    data: { code: unique('PROGRAM'), name: 'Medical Coder', occupation: 'Medical coder', country: 'US' },
  })
  const { title, type, particulars, policies } = US_MEDICAL_CODER
  const facts = { programId, number: 1, status: 'DRAFT', title, type, particulars, policies }
  const { id } = await db.programVersion.create({ data: { ...facts, effectiveFrom: new Date('2017-12-01') } })
  await writeStandard(db, id, US_MEDICAL_CODER)
  await db.programVersion.update({ where: { id }, data: { status: 'PUBLISHED' } })
  return { programId: sealId('Program', programId), firstId: sealId('ProgramVersion', id) }
}

/** A draft of the program, a copy of `basedOnProgramVersionId` or empty, as the API gives it. */
export async function givenDraft(
  world: World,
  staff: SignedIn,
  input: { programId: string; basedOnProgramVersionId?: string },
): Promise<{ id: string; number: number; version: number; effectiveFrom: string }> {
  const { data } = await world.ask(
    staff,
    `mutation($input: CreateProgramVersionInput!) { createProgramVersion(input: $input) {
      __typename ... on CreateProgramVersionSuccess { programVersion { id number version effectiveFrom } } } }`,
    { input },
  )
  return data.createProgramVersion.programVersion
}

/** What a version says, as its rows have it. */
export async function standardIn({ database }: World, versionId: string): Promise<Standard> {
  return standardOf(
    await database.staff.prisma.programVersion.findUniqueOrThrow({
      where: { id: openId(versionId).id },
      include: STANDARD_PARTS,
    }),
  )
}
