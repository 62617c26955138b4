import type { MeetingStanding, OpenMeeting } from '@journeyline/domain/instruction/class-meeting'
import { parseLocalDate } from '@journeyline/domain/local-date'

/** A class as the API gives it. */
type Meeting = { onDay: string; standing: MeetingStanding; confirmedBy: { name: string } | null }

/** The class as rules see it. */
export function openMeetingOf({ onDay, standing, confirmedBy }: Meeting): OpenMeeting {
  return {
    onDay: dayOf(onDay),
    isConfirmed: standing === 'CONFIRMED',
    confirmedBy: confirmedBy?.name ?? null,
  }
}

/** A day of the API, which gives real ones only, as rules see it. */
export const dayOf = (day: string) => parseLocalDate(day)!
