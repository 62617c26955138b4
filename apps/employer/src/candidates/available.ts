/** Whether a first possible day ('YYYY-MM-DD') has come, by the calendar of the person who looks. */
export function isAvailable(availableOn: string, now: Date = new Date()): boolean {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return availableOn <= [year, pad(month), pad(day)].join('-')
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
