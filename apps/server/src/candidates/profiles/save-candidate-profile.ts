import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { profileCreated, profileUpdated } from '@journeyline/domain/candidates/acts'
import { CandidateProfileDetails, mayPublishProfile } from '@journeyline/domain/candidates/candidate-profile'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { enforce, StaleVersionError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'
import { lockedEnrollment, publishable } from './locked-enrollment.ts'
import { pastDay } from './past-day.ts'

interface SaveCandidateProfile {
  enrollmentId: string
  expectedVersion?: number | null
  summary: string
  softSkills: readonly string[]
  availableOn?: string | null
  screenedOn?: string | null
}

/** Writes a learner's profile: a new one when no version is expected, else the one that was read. */
export function saveCandidateProfile(viewer: SignedIn, input: SaveCandidateProfile, clock: Clock) {
  const details = checked(CandidateProfileDetails, input)
  const written = {
    ...details,
    availableOn: details.availableOn ? toDate(details.availableOn) : null,
    screenedOn: input.screenedOn ? pastDay('screenedOn', input.screenedOn, clock) : null,
  }
  return viewer.transaction(async (tx) => {
    const enrollment = await lockedEnrollment(tx, input.enrollmentId)
    const { profile } = enrollment
    if ((profile?.version ?? null) !== (input.expectedVersion ?? null)) {
      throw new StaleVersionError(
        refusalWord('THING_CHANGED_MEANWHILE', { thing: 'CANDIDATE_PROFILE' }),
        profile?.version ?? 0,
      )
    }
    // what employers see has to stay publishable; to open it again, hide it first
    if (enrollment.candidateId) {
      enforce(
        mayPublishProfile({ ...publishable(enrollment), ...written, screened: written.screenedOn !== null }),
      )
    }
    await write(tx, enrollment.id, profile, written)
    const detail = { screenedOn: input.screenedOn ?? null }
    await record(
      tx,
      viewer,
      profile
        ? profileUpdated(enrollment.id, detail, {
            changed: changedDetails(profile, written),
            version: profile.version + 1,
          })
        : profileCreated(enrollment.id, detail),
    )
    return enrollment
  })
}

type Written = { summary: string; softSkills: string[]; availableOn: Date | null; screenedOn: Date | null }

const write = (tx: Tx, enrollmentId: string, profile: { id: string } | null, written: Written) =>
  profile
    ? tx.candidateProfile.update({
        where: { id: profile.id },
        data: { ...written, version: { increment: 1 } },
      })
    : tx.candidateProfile.create({ data: { ...written, enrollmentId } })
