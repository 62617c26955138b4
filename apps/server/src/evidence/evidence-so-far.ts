import { wordsOf } from '@journeyline/domain/decision'
import { type EvidenceSoFar, maySendMoreEvidence } from '@journeyline/domain/evidence/evidence-quota'
import { Refused } from '../http/answering.ts'
import type { Clock } from '../kernel/clock.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const DAY = 24 * 60 * 60 * 1000

/** Refuses another file of somebody who, or whose organization, has sent as much as may be sent. */
export async function refuseTooMuchEvidence(viewer: SignedIn, clock: Clock): Promise<void> {
  const yesterday = new Date(clock.now().getTime() - DAY)
  const [sums] = await viewer.query<Record<keyof EvidenceSoFar, string>>({
    text: SUMS,
    values: [viewer.personId, viewer.employerId, yesterday],
  })
  const { loose, ofPersonInADay, ofOrganizationInADay } = sums!
  const decision = maySendMoreEvidence({
    loose: Number(loose),
    ofPersonInADay: Number(ofPersonInADay),
    ofOrganizationInADay: Number(ofOrganizationInADay),
  })
  if (!decision.allowed) throw new Refused(429, wordsOf(decision), { seconds: 3600 })
}

const SUMS = `
  select
    coalesce(sum(bytes) filter (where uploaded_by_id = $1 and removed_at is null and proves_id is null), 0) as loose,
    coalesce(sum(bytes) filter (where uploaded_by_id = $1 and uploaded_at > $3), 0) as "ofPersonInADay",
    coalesce(sum(bytes) filter (where uploaded_at > $3), 0) as "ofOrganizationInADay"
  from evidence_file
  where employer_id is not distinct from $2::uuid and (uploaded_by_id = $1 or uploaded_at > $3)`
