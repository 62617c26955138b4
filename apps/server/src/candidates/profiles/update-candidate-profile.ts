import { profileCreated, profileUpdated } from '@journeyline/domain/candidates/acts'
import { CandidateProfileDetails, mayPublishProfile } from '@journeyline/domain/candidates/candidate-profile'
import { localDate } from '@journeyline/domain/local-date'
import { orNull } from '@journeyline/domain/optional-text'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { edited } from '../../kernel/edited.ts'
import { type ChangedBy, enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'
import { lockedEnrollment, publishable } from './locked-enrollment.ts'
import { pastDay } from './past-day.ts'

interface UpdateCandidateProfile {
  enrollmentId: string
  expectedVersion: number
  details: object
}

/** Writes a learner's profile, if nobody else has since `expectedVersion`; one that nobody wrote has version 0. */
export function updateCandidateProfile(viewer: SignedIn, input: UpdateCandidateProfile, clock: Clock) {
  return viewer.transaction(async (tx) => {
    const enrollment = await lockedEnrollment(tx, input.enrollmentId)
    const { id, profile } = enrollment
    const edit = await edited(tx, viewer, {
      ...{ schema: ProfileDetails, asked: input, row: { ...(profile ?? UNWRITTEN), id } },
      ...{ acts: [profileUpdated], subjectId: id },
      stale: (by: ChangedBy) => refusalWord('THING_CHANGED_MEANWHILE', { thing: 'CANDIDATE_PROFILE', by }),
    })
    if (edit === null) return enrollment
    const { availableOn, screenedOn, ...texts } = edit.details
    const written = {
      ...texts,
      availableOn: availableOn === null ? null : toDate(availableOn),
      screenedOn: screenedOn === null ? null : pastDay(['details', 'screenedOn'], screenedOn, clock),
    }
    // what employers see has to stay publishable; to open it again, hide it first
    if (enrollment.candidateId) {
      enforce(mayPublishProfile({ ...publishable(enrollment), ...written, screened: screenedOn !== null }))
    }
    const { version } = await write(tx, id, profile, written)
    await record(
      tx,
      viewer,
      profile
        ? profileUpdated(id, { screenedOn }, { changed: edit.changed, version })
        : profileCreated(id, { screenedOn }),
    )
    return enrollment
  })
}

const ProfileDetails = CandidateProfileDetails.extend({ screenedOn: orNull(localDate) })

/** What stands in a profile before anything is written into it. */
const UNWRITTEN = { version: 0, softSkills: [], availableOn: null, screenedOn: null }

type Written = { summary: string; softSkills: string[]; availableOn: Date | null; screenedOn: Date | null }

const write = (tx: Tx, enrollmentId: string, profile: { id: string } | null, written: Written) =>
  profile
    ? tx.candidateProfile.update({
        where: { id: profile.id },
        data: { ...written, version: { increment: 1 } },
      })
    : tx.candidateProfile.create({ data: { ...written, enrollmentId } })
