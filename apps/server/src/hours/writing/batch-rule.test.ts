import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useHours } from '../../../test/given/written-hours.ts'

const { facts, writeMany, world } = useHours()

type Row = {
  onDay: string
  minutes: number
  reference?: string
}

const rows = fc.array(
  fc.record(
    {
      // the last of them is yet to come
      onDay: fc.constantFrom('2026-11-18', '2026-11-19', '2026-11-20', '2026-11-24'),
      minutes: fc.constantFrom(5, 10, 700),
      reference: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    },
    { requiredKeys: ['onDay', 'minutes'] },
  ),
  { minLength: 1, maxLength: 8 },
)

/** What the ledger holds: the minutes of each day, and what stands under a reference. */
interface Ledger {
  days: Map<string, number>
  references: Map<string, Row>
}

/** What comes of each row by itself, in the order sent, and of the ledger. */
function eachByItself({ days, references }: Ledger, sent: readonly Row[]) {
  const after = { days: new Map(days), references: new Map(references) }
  const outcomes = sent.map((row) => {
    const { onDay, minutes, reference = '' } = row
    const known = after.references.get(reference)
    if (known) {
      if (known.onDay !== onDay || known.minutes !== minutes) return 'REFUSED'
      return references.has(reference) ? 'SAME' : 'SAME_AS_SENT'
    }
    const total = (after.days.get(onDay) ?? 0) + minutes
    if (onDay === '2026-11-24' || total > 1440) return 'REFUSED'
    after.days.set(onDay, total)
    if (reference) after.references.set(reference, row)
    return 'CREATED'
  })
  return { outcomes, after }
}

test('given good, bad and double rows in any mix, then each comes to what the rule of the batch says, and so does the ledger', async () => {
  let ledger: Ledger = { days: new Map(), references: new Map() }
  const policies = fc.constantFrom('ALL_OR_NOTHING' as const, 'WHAT_CAN_BE' as const)
  const told = async (sent: Row[], policy: 'ALL_OR_NOTHING' | 'WHAT_CAN_BE') => {
    const answer = await writeMany(facts.staff, sent, policy)
    return [answer.__typename, ...answer.rows.map(({ outcome }: { outcome: string }) => outcome)]
  }
  await fc.assert(
    fc.asyncProperty(rows, policies, async (sent, policy) => {
      const { outcomes, after } = eachByItself(ledger, sent)
      const refused = outcomes.filter((outcome) => outcome === 'REFUSED').length
      const isDone = policy === 'ALL_OR_NOTHING' ? refused === 0 : refused < sent.length
      const type = !isDone ? 'BatchRefusedError' : refused > 0 ? 'RecordHoursInPart' : 'RecordHoursSuccess'
      const expected = outcomes.map((outcome) => {
        if (outcome === 'REFUSED' || outcome === 'SAME') return outcome
        if (!isDone) return 'NOT_DONE'
        return outcome === 'SAME_AS_SENT' ? 'SAME' : outcome
      })
      expect(await told(sent, policy)).toEqual([type, ...expected])
      if (isDone) ledger = after
      const stands = await world.database.staff.prisma.hoursEntry.groupBy({
        by: ['onDay'],
        _sum: { minutes: true },
      })
      expect(new Map(stands.map((day) => [day.onDay.toISOString().slice(0, 10), day._sum.minutes]))).toEqual(
        ledger.days,
      )
    }),
    { numRuns: 60, endOnFailure: true },
  )
})
