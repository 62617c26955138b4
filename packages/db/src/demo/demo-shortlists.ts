import type { Connection } from '../connect.ts'
import { sayViewer } from '../viewer-settings.ts'

/** What an employer of the demo keeps in mind: candidates of some kind, with its own notes, one per entry. */
const SHORTLISTS = {
  'Lakeside Health': {
    wants: { stage: { in: ['READY', 'INTERNSHIP'] }, workSettings: { has: 'HOSPITAL_SYSTEM' } },
    notes: ['Ask about emergency coding.', null, 'Could start in South Bend after the holidays.'],
  },
  'Valley Imaging': {
    wants: { stage: { in: ['READY', 'INTERNSHIP'] }, workSettings: { has: 'IMAGING_CENTER' } },
    notes: ['Wants imaging. Invite to Lexington.', null],
  },
}

/** The employers that have a shortlist in the demo. */
export const SHORTLISTING = Object.keys(SHORTLISTS) as (keyof typeof SHORTLISTS)[]

/** Writes an employer's shortlist, as the employer itself: nobody else may. */
export async function writeShortlist(
  employer: Connection,
  { name, id, addedById }: { name: keyof typeof SHORTLISTS; id: string; addedById: string },
): Promise<void> {
  const { wants, notes } = SHORTLISTS[name]
  await employer.prisma.$transaction(async (tx) => {
    await sayViewer(tx, employer.seal({ employerId: id, personId: addedById }))
    const candidates = await tx.candidate.findMany({
      where: wants,
      orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
      take: notes.length,
      select: { id: true },
    })
    await tx.shortlistEntry.createMany({
      data: candidates.map((candidate, index) => ({
        employerId: id,
        candidateId: candidate.id,
        note: notes[index],
        addedById,
      })),
      skipDuplicates: true,
    })
  })
}
