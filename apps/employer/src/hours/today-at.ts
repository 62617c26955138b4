import { sponsorNow } from '@journeyline/ui/words/sponsor-clock'

/** Today as an ISO day where the work is done; where no worksite is written down, on this device. */
export function todayAt(
  { worksite }: { worksite?: { timeZone: string } | null },
  now: Date = sponsorNow(),
): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...(worksite ? { timeZone: worksite.timeZone } : {}),
  }).formatToParts(now)
  const part = (type: string) => parts.find((one) => one.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}
