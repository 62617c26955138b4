import { SHIPPED_STANDARDS } from '@journeyline/domain/programs/standards/shipped'
import type { Connection } from '../connect.ts'
import { writeStandard } from './write-standard.ts'

/** The programs that ship with the product, on empty installations too. */
const PROGRAMS = [
  {
    code: 'US-MC',
    name: 'Medical Coder',
    occupation: 'Medical Records and Health Information Technicians/Medical Coders',
    country: 'US',
    currency: 'USD',
  },
  {
    code: 'WALES-CC',
    name: 'Clinical Coding Level 4',
    occupation: 'Clinical Coder',
    country: 'GB',
    currency: 'GBP',
  },
]

/**
 * Adds the programs that are missing, and version 1 to those of which nothing is published, however often and by how many
 * at once. A program that was there before it had versions gets version 1 filled.
 */
export async function ensurePrograms(staff: Connection): Promise<void> {
  await staff.prisma.program.createMany({ data: PROGRAMS, skipDuplicates: true })
  const programs = await staff.prisma.program.findMany({ select: { id: true, code: true } })
  for (const { programCode, effectiveFrom, standard } of SHIPPED_STANDARDS) {
    const program = programs.find(({ code }) => code === programCode)!
    await ensureStandard(staff, program.id, { effectiveFrom, standard })
  }
}

type Shipped = Pick<(typeof SHIPPED_STANDARDS)[number], 'effectiveFrom' | 'standard'>

async function ensureStandard(staff: Connection, programId: string, { effectiveFrom, standard }: Shipped) {
  // also when version 1 was withdrawn for a later one: what staff decided stays
  const isThere = { where: { programId, status: 'PUBLISHED' } }
  if ((await staff.prisma.programVersion.count(isThere)) > 0) return
  await staff.prisma.$transaction(async (tx) => {
    // a second server that starts at the same moment waits here and then finds it done
    const [locked] = await tx.$queryRaw<{ publishedAt: Date }[]>`
      select clock_now() as "publishedAt" from program where id = ${programId}::uuid for no key update`
    if ((await tx.programVersion.count(isThere)) > 0) return
    const { title, type, particulars, policies } = standard
    const facts = { title, type, particulars, policies, effectiveFrom: new Date(effectiveFrom) }
    const { id, version } = await tx.programVersion.upsert({
      where: { programId_number: { programId, number: 1 } },
      create: { programId, number: 1, status: 'DRAFT', ...facts },
      update: {},
      select: { id: true, version: true },
    })
    // a draft that somebody has edited since is the sponsor's own
    if (version > 1) return
    await writeStandard(tx, id, standard)
    await tx.programVersion.update({
      where: { id },
      data: { status: 'PUBLISHED', effectiveFrom: facts.effectiveFrom, ...locked! },
    })
    // whoever was enrolled before there were versions comes to be due by what has just been written
    await tx.$executeRaw`update enrollment set review_due_on = review_due_on(id, program_version_id, enrolled_on)
      where program_version_id = ${id}::uuid`
  })
}
