import { todayIso } from '@journeyline/ui/words/format'

/** Whether an employment is over: its last day has passed, by the calendar of the person who looks. */
export function hasEnded({ endedOn }: { endedOn?: string | null }, today: string = todayIso()): boolean {
  return typeof endedOn === 'string' && endedOn < today
}
