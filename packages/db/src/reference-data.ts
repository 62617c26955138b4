import type { Connection } from './connect.ts'

/** The programs that ship with the product, on empty installations too. */
const PROGRAMS = [
  {
    code: 'US-MC',
    name: 'Medical Coder',
    occupation: 'Medical Records and Health Information Technicians/Medical Coders',
    country: 'US',
  },
  { code: 'WALES-CC', name: 'Clinical Coding Level 4', occupation: 'Clinical Coder', country: 'GB' },
]

/** Adds the programs that are missing and leaves those that are there as they are, however often and by how many at once. */
export async function ensurePrograms(staff: Connection): Promise<void> {
  await staff.prisma.program.createMany({ data: PROGRAMS, skipDuplicates: true })
}
