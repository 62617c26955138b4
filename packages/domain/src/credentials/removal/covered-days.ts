import { Temporal } from 'temporal-polyfill'
import { daysBetween } from '../../local-date.ts'

/** Days from the first to the last; null for a last day that is not known yet: it goes on. */
export type DaySpan = { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate | null }

/** The days up to and including one that lie in at least one span, each counted once. */
export function daysCovered(spans: readonly DaySpan[], through: Temporal.PlainDate): number {
  return joined(spans).reduce((days, { startsOn, endsOn }) => {
    const last = endsOn === null || Temporal.PlainDate.compare(endsOn, through) > 0 ? through : endsOn
    return days + Math.max(0, daysBetween(startsOn, last) + 1)
  }, 0)
}

/** The day with which so many days are covered, if nothing changes; null when the spans end before. */
export function dayOfCovered(spans: readonly DaySpan[], days: number): Temporal.PlainDate | null {
  let before = 0
  for (const { startsOn, endsOn } of joined(spans)) {
    const last = startsOn.add({ days: days - before - 1 })
    if (endsOn === null || Temporal.PlainDate.compare(last, endsOn) <= 0) return last
    before += daysBetween(startsOn, endsOn) + 1
  }
  return null
}

/** The first day of any span. */
export function firstCovered(spans: readonly DaySpan[]): Temporal.PlainDate | null {
  return joined(spans)[0]?.startsOn ?? null
}

/** The spans in order, those that overlap made one; a span that ends before it starts has no day. */
function joined(spans: readonly DaySpan[]): DaySpan[] {
  const inOrder = spans
    .filter(({ startsOn, endsOn }) => endsOn === null || Temporal.PlainDate.compare(startsOn, endsOn) <= 0)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.startsOn, other.startsOn))
  const whole: DaySpan[] = []
  for (const span of inOrder) {
    const last = whole.at(-1)
    if (last && (last.endsOn === null || Temporal.PlainDate.compare(span.startsOn, last.endsOn) <= 0)) {
      last.endsOn = later(last.endsOn, span.endsOn)
    } else {
      whole.push({ startsOn: span.startsOn, endsOn: span.endsOn })
    }
  }
  return whole
}

function later(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (one === null || other === null) return null
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one
}
