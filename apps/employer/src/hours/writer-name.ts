import type { HoursSource } from '@journeyline/domain/hours/hours-entry'
import type { Translate } from '@journeyline/ui/words/messages.tsx'
import type { hoursMessages } from './messages.ts'

type Written = { source: HoursSource; writtenBy?: { name: string } | null }

/** Who wrote an entry down: the person, where an employer may see them, else where it came from. */
export function writerName({ source, writtenBy }: Written, t: Translate<typeof hoursMessages>): string {
  return writtenBy?.name ?? t(`from${source}`)
}
