/** A file of so many rows of instruction, six minutes each, dealt out to the learners, a hundred days from 2026-01-01 on. */
export function hoursOf(rows: number, externalIds: readonly string[]): string {
  const first = Date.UTC(2026, 0, 1)
  const lines = Array.from({ length: rows }, (_, index) => {
    const externalId = externalIds[index % externalIds.length]
    const onDay = new Date(first + (Math.floor(index / externalIds.length) % 100) * 86_400_000)
    return `${externalId},${onDay.toISOString().slice(0, 10)},0.1,RTI,${externalIds[0]}/${index},The clock was down`
  })
  return ['external_id,on_day,hours,kind,reference,late_reason', ...lines, ''].join('\n')
}
