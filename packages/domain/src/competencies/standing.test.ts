import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { DEFAULT_POLICIES } from '../programs/program-policies.ts'
import { US_MEDICAL_CODER } from '../programs/standards/us-medical-coder.ts'
import { codedCompetencies } from '../programs/work-process.ts'
import {
  competencyStandings,
  distinctCompetencies,
  type Judgement,
  judgementThatCounts,
  sameCompetencies,
  standingInWords,
} from './standing.ts'

const first = Temporal.PlainDate.from('2026-06-01')
const together = { ...DEFAULT_POLICIES, sameCompetenciesTogether: true }
const competencies = codedCompetencies(US_MEDICAL_CODER.jobFunctions)

/** A judgement of the day so many days after June 1. */
const judged = (competency: string, level: number, days = 0): Judgement => ({
  competency,
  level,
  judgedOn: first.add({ days }),
})
const standingOf = (code: string, judgements: Judgement[], policies = DEFAULT_POLICIES) =>
  competencyStandings(competencies, judgements, policies).find((one) => one.code === code)!

test('nobody has judged a competency: it stands at no level and says from which it is met', () => {
  const standing = standingOf('JF1.A', [])
  expect(standing).toEqual({ code: 'JF1.A', level: 0, met: false, judgement: null, superseded: null })
  expect(standingInWords(standing, DEFAULT_POLICIES)).toEqual(
    'Not judged yet. It is met from “Works alone” on.',
  )
})

test('a competency is met from the version’s level on', () => {
  expect(standingOf('JF1.A', [judged('JF1.A', 3)])).toMatchObject({ level: 3, met: true })
  const below = standingOf('JF1.A', [judged('JF1.A', 2)])
  expect(below).toMatchObject({ level: 2, met: false })
  expect(standingInWords(below, DEFAULT_POLICIES)).toEqual(
    '“Works with help” since June 1, 2026; it is met from “Works alone” on.',
  )
})

test('the later judgement counts, also when it is the lower one, and the standing says so', () => {
  const judgements = [judged('JF1.A', 4, 0), judged('JF1.A', 3, 10), judged('JF1.A', 2, 40)]
  const standing = standingOf('JF1.A', judgements)
  expect(standing).toEqual({
    code: 'JF1.A',
    level: 2,
    met: false,
    judgement: judgements[2],
    superseded: judgements[1],
  })
  expect(standingInWords(standing, DEFAULT_POLICIES)).toEqual(
    '“Works with help” since July 11, 2026; it is met from “Works alone” on. “Works alone” of June 11, 2026 no longer counts: the later judgement does.',
  )
})

test('of one day the judgement recorded last counts; one recorded late for an earlier day does not', () => {
  expect(standingOf('JF1.A', [judged('JF1.A', 4), judged('JF1.A', 2)]).level).toBe(2)
  expect(standingOf('JF1.A', [judged('JF1.A', 4, 10), judged('JF1.A', 2, 0)]).level).toBe(4)
})

test('of two that say the same each is judged on its own (Q2)', () => {
  const judgements = [judged('JF2.A', 3)]
  expect(standingOf('JF2.A', judgements).met).toBe(true)
  expect(standingOf('JF2.F', judgements)).toMatchObject({ level: 0, met: false, judgement: null })
})

test('where the policy counts them together, the later judgement of either counts for both', () => {
  const judgements = [judged('JF2.A', 3), judged('JF2.F', 2, 5)]
  expect(standingOf('JF2.A', judgements.slice(0, 1), together).met).toBe(true)
  expect(standingOf('JF2.F', judgements.slice(0, 1), together).met).toBe(true)
  const standing = standingOf('JF2.A', judgements, together)
  expect(standing).toMatchObject({
    level: 2,
    met: false,
    judgement: judgements[1],
    superseded: judgements[0],
  })
  expect(standingInWords(standing, together)).toEqual(
    '“Works with help” since June 6, 2026; it is met from “Works alone” on. “Works alone” of June 1, 2026 no longer counts: the later judgement does. Judged as JF2.F, which says the same; in this version a sign-off counts for both.',
  )
})

test('the schedule has 20 competencies, of which 19 say something of their own', () => {
  expect(sameCompetencies(competencies, { code: 'JF2.A', sameAs: null })).toEqual(['JF2.F'])
  expect(sameCompetencies(competencies, { code: 'JF2.F', sameAs: 'JF2.A' })).toEqual(['JF2.A'])
  expect(sameCompetencies(competencies, { code: 'JF1.A', sameAs: null })).toEqual([])
  expect([competencies.length, distinctCompetencies(competencies)]).toEqual([20, 19])
})

test('three that say the same are linked to each other, and count once', () => {
  const three = ['A', 'B', 'C'].map((code) => ({ code, sameAs: code === 'A' ? null : 'A' }))
  expect(three.map((one) => sameCompetencies(three, one))).toEqual([
    ['B', 'C'],
    ['A', 'C'],
    ['A', 'B'],
  ])
  expect(distinctCompetencies(three)).toBe(1)
})

type Act = { revoke: number } | { level: number; days: number }
const acts = fc.array(
  fc.oneof(
    fc.record({ level: fc.integer({ min: 1, max: 4 }), days: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ revoke: fc.nat(12) }),
  ),
  { maxLength: 24 },
)

/** What people did, in their order: sign-offs, some of which are revoked later. */
function ledgerOf(done: readonly Act[]): (Judgement & { revoked: boolean })[] {
  const ledger: (Judgement & { revoked: boolean })[] = []
  for (const act of done) {
    if ('level' in act) ledger.push({ ...judged('JF1.A', act.level, act.days), revoked: false })
    else if (ledger[act.revoke]) ledger[act.revoke]!.revoked = true
  }
  return ledger
}

test('whatever is signed off and revoked, in any order, the standing is that of the last of the latest day left', () => {
  fc.assert(
    fc.property(acts, (done) => {
      // the model writes each judgement over the one of its day, and reads the last day
      const ledger = ledgerOf(done)
      const byDay: number[] = []
      for (const { level, judgedOn, revoked } of ledger) if (!revoked) byDay[judgedOn.day] = level
      const level = byDay.at(-1) ?? 0
      const left = ledger.filter(({ revoked }) => !revoked)
      const standing = standingOf('JF1.A', left)
      expect([standing.level, standing.met]).toEqual([level, level >= 3])
      expect(standing.superseded === null).toBe(left.every((one) => one.level <= level))
    }),
  )
})

test('judgements of different days give the same standing in any order of recording', () => {
  const oneADay = fc
    .uniqueArray(fc.record({ level: fc.integer({ min: 1, max: 4 }), days: fc.nat(30) }), {
      selector: ({ days }) => days,
      maxLength: 8,
    })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(oneADay, ([one, other]) => {
      const counts = (all: typeof one) =>
        judgementThatCounts(all.map(({ level, days }) => judged('JF1.A', level, days)))
      expect(counts(one)).toEqual(counts(other))
    }),
  )
})
