import { ACCESS, type SidesRows, writeRows } from '@journeyline/db/access/every-noun'
import { sayViewer } from '@journeyline/db/viewer-settings'
import pg from 'pg'
import { sealId } from '../../src/graphql/global-id.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import type { World } from '../kit.ts'

/** Rows of every node type, by whose they are: our own employer's, another's, or nobody's in particular. */
export interface TwoEmployers {
  employer: SignedIn
  staff: SignedIn
  staffAdmin: SignedIn
  /** Global ids by type name. */
  own: Record<string, string[]>
  foreign: Record<string, string[]>
}

/**
 * Two employers with people, worksites, shortlists and an apprentice each; ours works for both. What else an apprentice or
 * the program can have is written by the nouns themselves.
 */
export async function twoEmployers(world: World): Promise<TwoEmployers> {
  const { given, database } = world
  const [ours, theirs] = [await given.employer('Lakeside Health'), await given.employer('Valley Imaging')]
  const [employer, rival] = [await given.employerPerson(ours.id), await given.employerPerson(theirs.id)]
  const [ourColleague] = [await given.employerPerson(ours.id), await given.employerPerson(theirs.id)]
  const staff = await given.staff()
  const staffAdmin = await given.staff('STAFF_ADMIN')
  const db = database.staff.prisma
  const site = (employerId: string) =>
    db.worksite.create({
      data: { employerId, name: 'Main', setting: 'HOSPITAL_SYSTEM', timeZone: 'America/New_York' },
    })
  const [ourSite, theirSite] = [await site(ours.id), await site(theirs.id)]
  const candidate = await given.candidate({ firstName: 'Amara' })
  const { enrollment } = candidate
  const elsewhere = await given.enrollment({ firstName: 'Zoe' })
  const placed = (employerId: string, enrollmentId: string) =>
    db.placement.create({
      data: {
        ...{ enrollmentId, employerId, startedOn: new Date('2026-11-01T00:00:00Z') },
        alongsideReason: 'PART_TIME_EACH',
      },
    })
  const ourPlacement = await placed(ours.id, enrollment.id)
  const theirPlacements = [await placed(theirs.id, enrollment.id), await placed(theirs.id, elsewhere.id)]
  const sideOf = ({ employerId, personId }: SignedIn, { id, learnerId, cohortId }: typeof elsewhere) => ({
    ...{ employer: employerId!, user: personId },
    ...{ enrollment: id, learner: learnerId, cohort: cohortId },
  })
  const written = await rowsOfEveryNoun(
    world,
    { ...sideOf(employer, enrollment), placement: ourPlacement.id, versionNumber: 98 },
    { ...sideOf(rival, elsewhere), placement: theirPlacements[1]!.id, versionNumber: 99 },
  )
  const { learnerId } = enrollment
  const sent = await db.evidenceFile.create({
    data: {
      learnerId,
      employerId: ours.id,
      name: 'scan.pdf',
      contentType: 'application/pdf',
      bytes: 1,
      sha256: 'x',
    },
  })
  const profile = await db.candidateProfile.findUniqueOrThrow({
    where: { enrollmentId: enrollment.id },
    include: { consents: true },
  })
  const [ourEntry, theirEntry] = [
    await shortlisted(database.employer, ours.id, candidate.id),
    await shortlisted(database.employer, theirs.id, candidate.id),
  ]
  const { id: programId } = await given.program()
  return {
    employer,
    staff,
    staffAdmin,
    own: nodeIds({
      ...written.ours,
      employer: [ours.id],
      worksite: [ourSite.id],
      user: [employer.personId, ourColleague.personId],
      placement: [ourPlacement.id],
      shortlist_entry: [ourEntry],
      evidence_file: [...written.ours.evidence_file!, sent.id],
    }),
    foreign: nodeIds({
      ...written.theirs,
      employer: [theirs.id],
      worksite: [theirSite.id],
      user: [rival.personId, staff.personId, staffAdmin.personId],
      placement: theirPlacements.map(({ id }) => id),
      shortlist_entry: [theirEntry],
      program: [programId],
      cohort: [enrollment.cohortId],
      learner: [enrollment.learnerId],
      enrollment: [enrollment.id],
      stage_change: enrollment.stageChanges.map(({ id }) => id),
      candidate: [candidate.id],
      candidate_profile: [profile.id],
      consent_entry: profile.consents.map(({ id }) => id),
    }),
  }
}

async function rowsOfEveryNoun(
  { ownerUrl }: World,
  ...sides: Parameters<typeof writeRows> extends [unknown, ...infer Sides] ? Sides : never
): Promise<SidesRows> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    return await writeRows(owner, ...sides)
  } finally {
    await owner.end()
  }
}

/** The rows that the API has a type for, by its name. */
function nodeIds(rows: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([table, ids]) => {
      const { node } = ACCESS[table]!
      return node === undefined ? [] : [[node, ids.map((id) => sealId(node, id))]]
    }),
  )
}

async function shortlisted(
  employer: World['database']['employer'],
  employerId: string,
  candidateId: string,
): Promise<string> {
  const [, entry] = await employer.prisma.$transaction([
    sayViewer(employer.prisma, employer.seal({ employerId, personId: null })),
    employer.prisma.shortlistEntry.create({ data: { employerId, candidateId, note: 'call her' } }),
  ])
  return entry.id
}
