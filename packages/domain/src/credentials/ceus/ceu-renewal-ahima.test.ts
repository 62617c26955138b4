import { describe, expect, test } from 'vitest'
import { day, earned, held, sentences, tallies } from '../../../test/ceus-of-noor.ts'
import type { CeuLedgerLine } from './ceu-entry.ts'
import { ceuRenewals } from './ceu-renewal.ts'

describe('AHIMA', () => {
  const ahima = { bodies: ['AHIMA'] as const, indexNumber: null }
  const outside = { ...ahima, hiimDomain: false }
  const elsewhere = { ...ahima, fromAhima: false }

  /** Sam: CCS since March 1, 2025. */
  function sam(ledger: CeuLedgerLine[], wallet = [held('CCS', '2025-03-01')]) {
    return ceuRenewals({ wallet, ledger, today: day('2026-09-14') })[0]!
  }

  test('the cycle is two years from the day the exam was passed, without a renewal month', () => {
    const renewal = sam([earned('a', '2025-03-01', 5, ahima), earned('b', '2025-02-28', 5, ahima)])
    expect(tallies(renewal)).toEqual(['2027-02-28: 5 of 20'])
    expect(renewal.cycles[0]).toMatchObject({ renewalMonth: null, endIsEstimated: false })
  })

  test('each further credential asks for 10 CEUs more', () => {
    const wallet = (['CCS', 'CCA', 'CCS_P'] as const).map((kind) => held(kind, '2025-03-01'))
    expect(tallies(sam([], wallet))).toEqual(['2027-02-28: 0 of 40'])
  })

  test('at most 20 percent come from outside the HIIM domains and at most 60 percent from elsewhere than AHIMA', () => {
    const renewal = sam([
      earned('a', '2025-04-01', 5, outside),
      earned('b', '2025-05-01', 11.5, elsewhere),
      earned('c', '2025-06-01', 1, { ...outside, fromAhima: false }),
    ])
    expect(tallies(renewal)).toEqual(['2027-02-28: 15.5 of 20'])
    expect(sentences(renewal)).toEqual([
      'Counts 4 CEUs for the cycle to February 28, 2027. 1 CEU does not count: at most 4 CEUs of a cycle may come from outside the HIIM domains.',
      'Counts 11.5 CEUs for the cycle to February 28, 2027.',
      '1 CEU does not count: at most 4 CEUs of a cycle may come from outside the HIIM domains.',
    ])
    expect(renewal.cycles[0]).toMatchObject({
      missingUnits: 450,
      missingOf: [
        { of: 'HIIM_DOMAIN', units: 450 },
        { of: 'AHIMA_SOURCE', units: 400 },
      ],
    })
    expect(renewal.nextStep).toEqual(
      'Earn 4.5 CEUs more by February 28, 2027, at least 4.5 CEUs on topics of the HIIM domains and 4 CEUs from AHIMA or its component associations, and report them to AHIMA.',
    )
  })

  test('what falls short of both shares gives way to what falls short of one, whenever it was earned', () => {
    const renewal = sam([
      earned('a', '2025-04-01', 4, { ...outside, fromAhima: false }),
      earned('b', '2025-05-01', 4, outside),
      earned('c', '2025-06-01', 12, elsewhere),
      earned('d', '2025-07-01', 4, ahima),
    ])
    expect(renewal.cycles[0]).toMatchObject({
      countedUnits: 2000,
      missingUnits: 0,
      missingOf: [],
    })
    expect(sentences(renewal)[0]).toEqual(
      '4 CEUs do not count: at most 4 CEUs of a cycle may come from outside the HIIM domains, and at most 12 CEUs of a cycle may come from elsewhere than AHIMA and its component associations.',
    )
  })

  test('the 40 percent from AHIMA are asked of cycles that start in 2025 or later', () => {
    const ledger = [earned('a', '2025-04-01', 20, elsewhere)]
    expect(tallies(sam(ledger, [held('CCS', '2024-12-31')]))).toEqual(['2026-12-30: 20 of 20'])
    expect(tallies(sam(ledger, [held('CCS', '2025-01-01')]))).toEqual(['2026-12-31: 12 of 20'])
  })

  test('what counts for both bodies counts once at each', () => {
    const both = ceuRenewals({
      wallet: [held('CPC', '2024-11-01'), held('CCS', '2025-03-01')],
      ledger: [earned('a', '2026-06-01', 5, { bodies: ['AHIMA', 'AAPC'] }), earned('b', '2026-06-02', 2)],
      renewsOn: { AAPC: day('2026-10-31') },
      today: day('2026-09-14'),
    })
    expect(both.map((renewal) => [renewal.body, ...tallies(renewal)])).toEqual([
      ['AAPC', '2026-10-31: 7 of 36'],
      ['AHIMA', '2027-02-28: 5 of 20'],
    ])
  })
})
