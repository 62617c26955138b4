import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { say } from '../../language/say.ts'
import { WALLET } from '../credentials.ts'
import type { CeuEarned, CeuLedgerLine } from './ceu-entry.ts'
import { CEU_BODIES, DEFAULT_CEU_POLICY } from './ceu-policy.ts'
import { type CeuRecord, ceuRenewals } from './ceu-renewal.ts'

const first = Temporal.PlainDate.from('2024-02-29')
const anyDay = fc.integer({ min: 0, max: 2200 }).map((days) => first.add({ days }))

/** Around the ends of the months in which cycles may end, where it matters most, or anywhere. */
const earnedOn = fc.oneof(
  anyDay,
  fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -40, max: 40 }))
    .map(([years, days]) => Temporal.PlainDate.from('2024-10-31').add({ years }).add({ days })),
)

const earned = fc.record({
  kind: fc.constant('EARNED' as const),
  id: fc.uuid(),
  indexNumber: fc.constant(null),
  sponsor: fc.constant('AAPC'),
  title: fc.constant('Webinar'),
  units: fc.integer({ min: 1, max: 3000 }),
  earnedOn,
  bodies: fc.subarray([...CEU_BODIES], { minLength: 1 }),
  hiimDomain: fc.boolean(),
  fromAhima: fc.boolean(),
})

const reversal = (entry: CeuEarned): CeuLedgerLine => ({
  kind: 'REVERSAL',
  id: `reversal of ${entry.id}`,
  reverses: entry.id,
  reason: 'Wrong learner',
})

const ledgers = fc
  .tuple(
    fc.uniqueArray(earned, { maxLength: 10, selector: ({ id }) => id }),
    fc.array(fc.boolean(), { maxLength: 10 }),
  )
  .map(([entries, reversed]): CeuLedgerLine[] => [
    ...entries,
    ...entries.filter((_, index) => reversed[index]).map(reversal),
  ])

const wallets = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom(...WALLET.filter((kind) => kind !== 'CPC_A')),
      awardedOn: fc.option(anyDay),
      expiresOn: fc.option(anyDay),
    }),
    {
      selector: ({ kind }) => kind,
      maxLength: 6,
    },
  )
  .map((wallet) => [
    { kind: 'CPC_A' as const, awardedOn: first.add({ days: 200 }), expiresOn: null },
    ...wallet,
  ])

const renewalDay = fc.option(
  fc.constantFrom('2026-10-31', '2025-10-14', '2026-10-01').map((day) => Temporal.PlainDate.from(day)),
)

const records: fc.Arbitrary<CeuRecord> = fc.record({
  wallet: wallets,
  ledger: ledgers,
  renewsOn: fc.record({ AAPC: renewalDay, AHIMA: renewalDay }),
  today: anyDay,
})

test('every unit counts once or is said not to count, and no entry for more than two cycles of a body', () => {
  fc.assert(
    fc.property(records, (record) => {
      for (const { body, cycles, entries } of ceuRenewals(record)) {
        const counted = entries.flatMap((entry) => entry.counted)
        for (const { endsOn, countedUnits } of cycles) {
          expect(sum(counted.filter(({ cycleEndsOn }) => cycleEndsOn.equals(endsOn)))).toBe(countedUnits)
        }
        expect(sum(counted)).toBe(sum(cycles.map(({ countedUnits }) => ({ units: countedUnits }))))
        const lines = record.ledger
          .filter((line) => line.kind === 'EARNED')
          .filter(({ bodies }) => bodies.includes(body))
        expect(entries.map(({ ceuEntryId }) => ceuEntryId).toSorted()).toEqual(
          lines.map(({ id }) => id).toSorted(),
        )
        for (const { ceuEntryId, counted, uncounted, sentence } of entries) {
          const units = lines.find(({ id }) => id === ceuEntryId)?.units
          expect(sum(counted) + (uncounted?.units ?? 0)).toBe(units)
          expect(new Set(counted.map(({ cycleEndsOn }) => cycleEndsOn.toString())).size).toBe(counted.length)
          expect(counted.length).toBeLessThanOrEqual(2)
          expect(say(sentence)).toMatch(/^[A-Z0-9].{10,}\.$/)
        }
      }
    }),
  )
})

test('the order in which lines and credentials were written down changes nothing', () => {
  fc.assert(
    fc.property(records, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (record, keys) => {
      const shuffled = <Item>(items: readonly Item[]) =>
        items
          .map((item, index) => ({ item, at: keys[index] ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ item }) => item)
      const again = { ...record, wallet: shuffled(record.wallet), ledger: shuffled(record.ledger) }
      expect(ceuRenewals(again)).toEqual(ceuRenewals(record))
    }),
  )
})

test('one more entry lowers the count of no cycle and raises what is missing in none', () => {
  fc.assert(
    fc.property(records, earned, (record, entry) => {
      const more = ceuRenewals({ ...record, ledger: [...record.ledger, entry] })
      for (const { body, cycles } of ceuRenewals(record)) {
        const renewal = more.find((other) => other.body === body)
        for (const cycle of cycles) {
          const after = renewal?.cycles.find(({ endsOn }) => endsOn.equals(cycle.endsOn))
          expect(after?.countedUnits).toBeGreaterThanOrEqual(cycle.countedUnits)
          expect(after?.missingUnits).toBeLessThanOrEqual(cycle.missingUnits)
        }
      }
    }),
  )
})

test('an entry and its reversal leave everything else as it was', () => {
  fc.assert(
    fc.property(records, earned, (record, entry) => {
      const ledger = [reversal(entry), ...record.ledger, entry]
      const others = ceuRenewals({ ...record, ledger })
        .map((renewal) => ({
          ...renewal,
          entries: renewal.entries.filter(({ ceuEntryId }) => ceuEntryId !== entry.id),
        }))
        // a body that is there only for the reversed entry
        .filter(({ certifiedOn, entries }) => certifiedOn !== null || entries.length > 0)
      const before = ceuRenewals(record).filter(
        ({ certifiedOn, entries }) => certifiedOn !== null || entries.length > 0,
      )
      expect(others).toEqual(before)
    }),
  )
})

test('no other way to spread the renewal months would leave fewer units missing', () => {
  // Cycles ask for 3 CEUs, so that a few entries of 1 CEU decide them; every way to spread those is tried.
  const policy = DEFAULT_CEU_POLICY.map((rules) => ({ ...rules, requiredUnits: [300] }))
  const wallet = [{ kind: 'CPC' as const, awardedOn: Temporal.PlainDate.from('2022-11-01'), expiresOn: null }]
  const days = fc.constantFrom(
    '2023-05-01',
    '2024-10-05',
    '2024-10-25',
    '2025-05-01',
    '2026-10-05',
    '2026-10-25',
    '2027-05-01',
  )
  fc.assert(
    fc.property(fc.array(days, { maxLength: 10 }), (earnedOn) => {
      const ledger = earnedOn.map(
        (on, index): CeuEarned => ({
          kind: 'EARNED',
          id: `e${index}`,
          indexNumber: null,
          sponsor: 'AAPC',
          title: 'Webinar',
          units: 100,
          earnedOn: Temporal.PlainDate.from(on),
          bodies: ['AAPC'],
          hiimDomain: true,
          fromAhima: true,
        }),
      )
      const today = Temporal.PlainDate.from('2027-06-01')
      const cycles = ceuRenewals({ wallet, ledger, renewsOn: {}, today, policy })[0]!.cycles
      const missing = cycles.reduce((total, cycle) => total + cycle.missingUnits, 0)
      expect(missing / 100).toBe(fewestMissing(earnedOn.map(possibleCycles), [3, 3, 3]))
    }),
  )
})

/** The cycles of 2022-11-01 to 2024-10-31, to 2026-10-31 and to 2028-10-31 that a day may count for. */
function possibleCycles(earnedOn: string): number[] {
  if (earnedOn.startsWith('2024-10')) return [0, 1]
  if (earnedOn.startsWith('2026-10')) return [1, 2]
  return [earnedOn < '2024-10' ? 0 : earnedOn < '2026-10' ? 1 : 2]
}

function fewestMissing([possible, ...others]: number[][], lacking: number[]): number {
  if (!possible) return lacking.reduce((total, units) => total + Math.max(0, units), 0)
  return Math.min(
    ...possible.map((cycle) =>
      fewestMissing(
        others,
        lacking.map((units, index) => (index === cycle ? units - 1 : units)),
      ),
    ),
  )
}

function sum(parts: readonly { units: number }[]): number {
  return parts.reduce((total, { units }) => total + units, 0)
}
