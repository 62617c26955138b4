import { dayOf } from '@journeyline/app-kit/day-of'
import type { MeetingStanding, OpenMeeting } from '@journeyline/domain/instruction/class-meeting'

/** A class as the API gives it. */
type Meeting = { onDay: string; standing: MeetingStanding; confirmedBy: { label: string } | null }

/** The class as rules see it. */
export function openMeetingOf({ onDay, standing, confirmedBy }: Meeting): OpenMeeting {
  return {
    onDay: dayOf(onDay),
    isConfirmed: standing === 'CONFIRMED',
    confirmedBy: confirmedBy?.label ?? null,
  }
}
