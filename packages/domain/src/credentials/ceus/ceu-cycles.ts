import { Temporal } from 'temporal-polyfill'

/** A renewal cycle, from its first day to its last. */
export type CeuCycle = { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate }

/**
 * The cycles from the first certification to the one a day lies in, and one more. They end on `renewsOn`, a last day
 * of any cycle, and every so many years before and after it; without one they begin with the certification. The first
 * begins with the certification, so it may be short. AAPC prorates it to the months up to the renewal month
 * (aapc.com, maintain your certification); a certification in the renewal month itself has none, and its first cycle is
 * the one to the next renewal: nobody owes units for a day.
 */
export function ceuCycles(asked: {
  certifiedOn: Temporal.PlainDate
  renewsOn: Temporal.PlainDate | null
  cycleYears: number
  through: Temporal.PlainDate
}): CeuCycle[] {
  const { certifiedOn, renewsOn, cycleYears, through } = asked
  const anchor = renewsOn?.add({ days: 1 }) ?? certifiedOn
  const around = cycleAround(certifiedOn, anchor, cycleYears)
  const hasNoMonth = renewalMonth(around).equals(certifiedOn.toPlainYearMonth())
  const first = hasNoMonth ? cycleAround(around.endsOn.add({ days: 1 }), anchor, cycleYears) : around
  const cycles = [{ startsOn: certifiedOn, endsOn: first.endsOn }]
  for (let last = cycles[0]!; Temporal.PlainDate.compare(last.startsOn, through) <= 0; ) {
    last = cycleAround(last.endsOn.add({ days: 1 }), anchor, cycleYears)
    cycles.push(last)
  }
  return cycles
}

/** Whether the day lies in the cycle. */
export function isInCycle(day: Temporal.PlainDate, { startsOn, endsOn }: CeuCycle): boolean {
  return Temporal.PlainDate.compare(startsOn, day) <= 0 && Temporal.PlainDate.compare(day, endsOn) <= 0
}

/** The renewal month of the cycle: the calendar month in which it ends. */
export function renewalMonth({ endsOn }: CeuCycle): Temporal.PlainYearMonth {
  return endsOn.toPlainYearMonth()
}

/** Months of a cycle, a begun month counted whole. */
export function monthsOf({ startsOn, endsOn }: CeuCycle): number {
  const { months, days } = startsOn.until(endsOn.add({ days: 1 }), { largestUnit: 'month' })
  return months + (days > 0 ? 1 : 0)
}

/** The cycle around a day. Counted from the anchor each time: one on February 29 comes back to it in leap years. */
function cycleAround(day: Temporal.PlainDate, anchor: Temporal.PlainDate, cycleYears: number): CeuCycle {
  const start = (turn: number) => anchor.add({ years: turn * cycleYears })
  const guess = Math.floor((day.year - anchor.year) / cycleYears)
  const turn = Temporal.PlainDate.compare(start(guess), day) > 0 ? guess - 1 : guess
  return { startsOn: start(turn), endsOn: start(turn + 1).subtract({ days: 1 }) }
}
