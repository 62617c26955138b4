import { asDate, momentOf } from '../days.ts'
import type { DemoProfile } from '../demo-profiles.ts'
import { seeded } from '../seeded.ts'
import type { Ids, Transaction } from './transaction.ts'

/** Writes the profiles with their consents, and publishes those that are. */
export async function writeProfiles(
  tx: Transaction,
  profiles: DemoProfile[],
  { enrollments, recordedById }: { enrollments: Ids; recordedById: string },
): Promise<void> {
  const enrollmentOf = (profile: DemoProfile) => enrollments.get(profile.learner.externalId)!
  const created = await tx.candidateProfile.createManyAndReturn({
    data: profiles.map((profile) => ({
      enrollmentId: enrollmentOf(profile),
      summary: profile.summary,
      softSkills: profile.softSkills,
      availableOn: profile.availableOn && asDate(profile.availableOn),
      screenedOn: profile.screenedOn && asDate(profile.screenedOn),
    })),
    select: { id: true, enrollmentId: true },
  })
  const profileIds = new Map(created.map(({ id, enrollmentId }) => [enrollmentId, id]))
  await tx.consentEntry.createMany({
    data: profiles.flatMap((profile) =>
      profile.consents.map(({ kind, method, onDay }, index) => ({
        ...{ kind, method, recordedById },
        profileId: profileIds.get(enrollmentOf(profile))!,
        onDay: asDate(onDay),
        recordedAt: momentIn(profile, onDay, index * 120),
      })),
    ),
  })
  await publish(
    tx,
    profiles.flatMap((profile) =>
      profile.publishedOn
        ? [{ enrollmentId: enrollmentOf(profile), at: momentIn(profile, profile.publishedOn, 120) }]
        : [],
    ),
  )
}

const momentIn = ({ learner }: DemoProfile, day: string, minutes: number) =>
  momentOf(day, minutes + 100 * seeded(learner.externalId, 'time of day'))

/** Adds the rows employers see; linked to its enrollment, a row is filled by the database from learner and profile. */
async function publish(tx: Transaction, candidates: { enrollmentId: string; at: Date }[]) {
  const enrollmentIds = candidates.map((candidate) => candidate.enrollmentId)
  const moments = candidates.map((candidate) => candidate.at)
  await tx.$executeRaw`
    with shown as (
      select e.id as enrollment_id, e.program_id, e.stage, c.at, uuid7() as candidate_id
      from unnest(${enrollmentIds}::uuid[], ${moments}::timestamptz[]) c (enrollment_id, at)
      join enrollment e on e.id = c.enrollment_id),
    added as (
      insert into candidate (id, program_id, display_name, stage, summary, open_to_remote, language, published_at)
      select candidate_id, program_id, '', stage, '', false, '', at from shown)
    update enrollment e set candidate_id = shown.candidate_id from shown where e.id = shown.enrollment_id`
}
