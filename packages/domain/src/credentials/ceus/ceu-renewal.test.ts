import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { day, earned, held, noor, sentences, tallies } from '../../../test/ceus-of-noor.ts'
import { ceuRenewals } from './ceu-renewal.ts'

describe('AAPC', () => {
  test('the whole answer: what the cycle asks, what counts, what is missing and what to do', () => {
    const { cycles, ...renewal } = noor([earned('b', '2026-03-01', 10.5), earned('a', '2024-10-31', 5)])
    expect(renewal).toEqual({
      body: 'AAPC',
      certifiedOn: day('2024-11-01'),
      entries: [
        {
          ceuEntryId: 'a',
          counted: [],
          uncounted: { units: 500, why: 'BEFORE_CERTIFICATION' },
          sentence: 'Does not count: earned before the first AAPC certification, November 1, 2024.',
        },
        {
          ceuEntryId: 'b',
          counted: [{ cycleEndsOn: day('2026-10-31'), units: 1050 }],
          uncounted: null,
          sentence: 'Counts 10.5 CEUs for the cycle to October 31, 2026.',
        },
      ],
      nextStep: 'Earn 25.5 CEUs more by October 31, 2026 and report them to AAPC.',
    })
    expect(cycles).toEqual([
      {
        startsOn: day('2024-11-01'),
        endsOn: day('2026-10-31'),
        standing: 'CURRENT',
        endIsEstimated: false,
        renewalMonth: Temporal.PlainYearMonth.from('2026-10'),
        credentials: ['CPC'],
        requiredUnits: 3600,
        requiredIsEstimated: false,
        rules: expect.objectContaining({ body: 'AAPC' }),
        countedUnits: 1050,
        missingUnits: 2550,
        missingOf: [],
      },
    ])
  })

  test.each([
    [['CPC'], 36],
    [['CPC_A'], 36],
    [['CPC_A', 'CPC'], 36],
    [['CPC', 'COC'], 40],
    [['CPC', 'COC_A', 'CRC'], 44],
    [['CPC', 'ESW_COMMUNICATION', 'DIPLOMA_CLINICAL_CODING'], 36],
  ] as const)(
    '%o asks for %d CEUs: an apprentice form counts until the full one supersedes it',
    (kinds, ceus) => {
      const wallet = kinds.map((kind) => held(kind, '2024-11-01'))
      expect(noor([], { wallet }).cycles[0]?.requiredUnits).toBe(ceus * 100)
    },
  )

  test('an expired credential asks for nothing, and the number is that of the last day in a cycle that has ended', () => {
    const wallet = [
      held('CPC', '2022-11-01'),
      held('COC', '2023-01-01', '2025-06-30'),
      held('CRC', '2025-02-01'),
    ]
    expect(tallies(noor([], { wallet }))).toEqual(['2024-10-31: 0 of 40', '2026-10-31: 0 of 40'])
    expect(noor([], { wallet }).cycles.map(({ credentials }) => credentials)).toEqual([
      ['CPC', 'COC'],
      ['CPC', 'CRC'],
    ])
  })

  test('nothing carries over, and what is earned after the renewal month counts for the next cycle', () => {
    const renewal = noor([earned('a', '2026-09-30', 40), earned('b', '2026-11-01', 1)], {
      today: day('2026-11-02'),
    })
    expect(tallies(renewal)).toEqual(['2026-10-31: 40 of 36', '2028-10-31: 1 of 36'])
    expect(renewal.nextStep).toEqual('Earn 35 CEUs more by October 31, 2028 and report them to AAPC.')
  })

  test('the renewal month fills the ending cycle first and gives the rest to the next, unit by unit', () => {
    const renewal = noor(
      [earned('a', '2026-06-01', 32), earned('b', '2026-10-10', 3), earned('c', '2026-10-20', 6)],
      {
        today: day('2026-10-25'),
      },
    )
    expect(tallies(renewal)).toEqual(['2026-10-31: 36 of 36', '2028-10-31: 5 of 36'])
    expect(sentences(renewal)).toEqual([
      'Counts 32 CEUs for the cycle to October 31, 2026.',
      'Counts 3 CEUs for the cycle to October 31, 2026.',
      'Counts 1 CEU for the cycle to October 31, 2026 and 5 CEUs for the cycle to October 31, 2028: CEUs of the renewal month may count for either.',
    ])
    expect(renewal.nextStep).toEqual(
      'All 36 CEUs of the cycle to October 31, 2026 are earned: report them to AAPC by then. More of them do not carry over.',
    )
  })

  test('days of the renewal month after the last day of a cycle may count for it, too', () => {
    const renewsOn = { AAPC: day('2026-10-14') }
    const wallet = [held('CPC', '2024-10-15')]
    const late = [earned('a', '2026-06-01', 35), earned('b', '2026-10-31', 2), earned('c', '2026-11-01', 4)]
    const renewal = noor(late, { renewsOn, wallet, today: day('2026-11-02') })
    expect(tallies(renewal)).toEqual(['2026-10-14: 36 of 36', '2028-10-14: 5 of 36'])
  })

  test('on its last day a cycle is still the current one, and what is earned that day counts', () => {
    const renewal = noor([earned('a', '2026-10-31', 36)], { today: day('2026-10-31') })
    expect(renewal.cycles.map(({ standing }) => standing)).toEqual(['CURRENT'])
    expect(tallies(renewal)).toEqual(['2026-10-31: 36 of 36'])
  })

  test('a cycle that ended short is worth mending for 90 days', () => {
    const late = [earned('a', '2026-06-01', 32)]
    expect(noor(late, { today: day('2027-01-29') }).nextStep).toEqual(
      'The cycle that ended on October 31, 2026 is 4 CEUs short: ask AAPC for an extension. Earn 36 CEUs more by October 31, 2028 and report them to AAPC.',
    )
    expect(noor(late, { today: day('2027-01-30') }).nextStep).toEqual(
      'Earn 36 CEUs more by October 31, 2028 and report them to AAPC.',
    )
  })

  test('a cycle that ended short can still be filled until its renewal month is over', () => {
    const facts = { renewsOn: { AAPC: day('2026-10-14') }, today: day('2026-10-20') }
    expect(noor([earned('a', '2026-06-01', 32)], facts).nextStep).toEqual(
      'The cycle that ended on October 14, 2026 is 4 CEUs short: what is earned by October 31, 2026 still counts for it. Earn 36 CEUs more by October 14, 2028 and report them to AAPC.',
    )
  })

  test('a short first cycle asks for proportionally less, as an estimate', () => {
    const wallet = [held('CPC', '2026-03-20')]
    const renewal = noor([], { wallet })
    expect(tallies(renewal)).toEqual(['2026-10-31: 0 of 12'])
    expect(renewal.cycles[0]?.requiredIsEstimated).toBe(true)
    expect(renewal.nextStep).toEqual(
      "Earn 12 CEUs more by October 31, 2026 and report them to AAPC. The number is an estimate because the first cycle is short: compare it with AAPC's.",
    )
    const two = noor([], {
      wallet: [...wallet, held('COC', '2026-03-20')],
      renewsOn: { AAPC: day('2026-09-30') },
    })
    expect(two.cycles[0]?.requiredUnits).toBe(1175)
  })

  test('without the renewal day the cycle is counted from the certification, as an estimate', () => {
    const renewal = noor([], { renewsOn: {} })
    expect(renewal.cycles.map(({ endsOn, endIsEstimated }) => [endsOn.toString(), endIsEstimated])).toEqual([
      ['2026-10-31', true],
    ])
    expect(renewal.nextStep).toEqual(
      'Earn 36 CEUs more by October 31, 2026 and report them to AAPC. The day is an estimate: write the renewal day that AAPC shows.',
    )
  })

  test('an entry that cannot count says why', () => {
    const renewal = noor([
      earned('a', '2024-10-31', 5),
      earned('b', '2026-06-01', 5),
      { kind: 'REVERSAL', id: 'r', reverses: 'b', reason: 'Wrong learner' },
      earned('c', '2026-09-15', 5),
    ])
    expect(sentences(renewal)).toEqual([
      'Does not count: earned before the first AAPC certification, November 1, 2024.',
      'Does not count: the entry is reversed (Wrong learner).',
      'Does not count yet: September 15, 2026 is yet to come.',
    ])
    expect(tallies(renewal)).toEqual(['2026-10-31: 0 of 36'])
  })

  test('without a certification, its day, or one in force nothing is due, and the learner is told what to write', () => {
    const ledger = [earned('a', '2026-06-01', 5)]
    expect(noor(ledger, { wallet: [] })).toMatchObject({
      cycles: [],
      entries: [
        {
          uncounted: { units: 500, why: 'NO_CERTIFICATION' },
          sentence: 'Does not count: no AAPC certification with its day of award is on record.',
        },
      ],
      nextStep: 'No AAPC certification is on record, so no CEUs are due to AAPC.',
    })
    expect(noor(ledger, { wallet: [held('CPC', '2026-09-15')] })).toMatchObject({
      certifiedOn: null,
      nextStep: 'No AAPC certification is on record, so no CEUs are due to AAPC.',
    })
    expect(noor(ledger, { wallet: [held('CPC_A', null)] }).nextStep).toEqual(
      'Write the day on which CPC-A was awarded: the cycles count from there.',
    )
    expect(noor(ledger, { wallet: [held('CPC', '2024-11-01', '2026-08-31')] }).nextStep).toEqual(
      'No AAPC certification is in force on September 14, 2026, so no CEUs are due. If one was renewed, correct its last day.',
    )
    expect(
      ceuRenewals({
        wallet: [held('ESW_COMMUNICATION', '2024-11-01')],
        ledger: [],
        today: day('2026-09-14'),
      }),
    ).toEqual([])
  })
})
