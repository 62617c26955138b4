const DAY = 86_400_000

/** The day, written YYYY-MM-DD, as Prisma takes it: at midnight UTC. */
export function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The day that many days later, or earlier when the number is negative. */
export function plusDays(day: string, days: number): string {
  return new Date(asDate(day).getTime() + Math.round(days) * DAY).toISOString().slice(0, 10)
}

/** Whole days from the first day to the second. */
export function daysFrom(first: string, second: string): number {
  return Math.round((asDate(second).getTime() - asDate(first).getTime()) / DAY)
}

/** A moment of the day, in minutes after 9 in the morning of the American east (13:00 UTC). */
export function momentOf(day: string, minutes: number): Date {
  return new Date(asDate(day).getTime() + (13 * 60 + Math.round(minutes)) * 60_000)
}

/** The later of two days written YYYY-MM-DD. */
export function laterDay(one: string, other: string): string {
  return one > other ? one : other
}
