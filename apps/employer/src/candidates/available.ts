import { todayIso } from '@journeyline/ui/words/format'

/** Whether a first possible day ('YYYY-MM-DD') has come, by the sponsor's calendar. */
export function isAvailable(availableOn: string, today: string = todayIso()): boolean {
  return availableOn <= today
}
