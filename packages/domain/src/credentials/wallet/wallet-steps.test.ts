import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { say } from '../../language/say.ts'
import { progressWord } from '../../progress/words.ts'
import type { CeuEarned } from '../ceus/ceu-entry.ts'
import { ceuRenewals } from '../ceus/ceu-renewal.ts'
import type { HeldCredential } from '../credential-standing.ts'
import { WALLET, type WalletCode } from '../credentials.ts'
import { EXAM_OUTCOMES, EXAMS, type Exam, type ExamOutcome } from '../exams/exam-attempt.ts'
import { apprenticeStatusRemoval } from '../removal/apprentice-status-removal.ts'
import type { ExperienceRecord } from '../removal/experience-record.ts'
import type { AskedAward } from './wallet-step.ts'
import { walletSteps } from './wallet-steps.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const nothing: ExperienceRecord = { employments: [], internships: [], courses: [], practicode: null }

type Facts = {
  wallet?: HeldCredential[]
  attempts?: { exam: Exam; satOn: Temporal.PlainDate; outcome: ExamOutcome; scorePercent: number | null }[]
  ceus?: CeuEarned[]
  renewsOn?: string
  record?: Partial<ExperienceRecord>
  asked?: AskedAward[]
  today?: string
}

function steps({
  wallet = [],
  attempts = [],
  ceus = [],
  renewsOn,
  record = {},
  asked = [],
  today = '2026-11-23',
}: Facts) {
  const asOf = day(today)
  return walletSteps({
    wallet,
    attempts,
    renewals: ceuRenewals({
      wallet,
      ledger: ceus,
      renewsOn: { AAPC: renewsOn ? day(renewsOn) : null },
      today: asOf,
    }),
    removal: apprenticeStatusRemoval({ ...nothing, ...record }, asOf),
    asked,
    today: asOf,
  })
}

const shown = (facts: Facts) =>
  steps(facts).map(
    ({ title, dueOn, now }) => `${now ? 'now' : 'wait'}: ${say(title)}${dueOn ? ` (${dueOn})` : ''}`,
  )

function held(kind: WalletCode, awardedOn = '2024-12-01', expiresOn: string | null = null): HeldCredential {
  return { kind, awardedOn: day(awardedOn), expiresOn: expiresOn ? day(expiresOn) : null }
}

const attempt = (exam: Exam, satOn: string, outcome: ExamOutcome, scorePercent: number | null = null) => ({
  exam,
  satOn: day(satOn),
  outcome,
  scorePercent,
})

function earned(earnedOn: string, ceus: number): CeuEarned {
  return {
    kind: 'EARNED',
    id: earnedOn,
    indexNumber: earnedOn,
    sponsor: 'AAPC',
    title: 'Webinar',
    units: ceus * 100,
    earnedOn: day(earnedOn),
    bodies: ['AAPC'],
    hiimDomain: true,
    fromAhima: true,
  }
}

test('nothing on record is nothing to do', () => {
  expect(steps({})).toEqual([])
  expect(steps({ wallet: [held('ESW_COMMUNICATION'), held('DIPLOMA_CLINICAL_CODING')] })).toEqual([])
})

test('a renewal is waited for until half a year before its end, then it is due', () => {
  const cpc = { wallet: [held('CPC')], renewsOn: '2026-11-30', ceus: [earned('2026-01-10', 30)] }
  expect(shown({ ...cpc, today: '2026-06-02' })).toEqual(['wait: Earn 6 CEUs for AAPC (2026-11-30)'])
  expect(shown({ ...cpc, today: '2026-06-03' })).toEqual(['now: Earn 6 CEUs for AAPC (2026-11-30)'])
  expect(shown({ ...cpc, ceus: [earned('2026-01-10', 36)] })).toEqual([
    'now: Report the CEUs to AAPC (2026-11-30)',
  ])
})

test('a cycle that ended short comes first for as long as the body may take what is missing', () => {
  const cpc = { wallet: [held('CPC')], renewsOn: '2026-11-30', ceus: [earned('2026-01-10', 30)] }
  expect(shown({ ...cpc, today: '2027-02-28' })).toEqual([
    'now: The renewal at AAPC is 6 CEUs short (2027-02-28)',
  ])
  expect(shown({ ...cpc, today: '2027-03-01' })).toEqual(['wait: Earn 36 CEUs for AAPC (2028-11-30)'])
})

test('a credential says that it expires, and for half a year that it has', () => {
  const cca = { wallet: [held('CCA', '2026-01-01', '2026-12-31')] }
  const expiry = (today: string) => shown({ ...cca, today }).filter((step) => step.includes('CCA'))
  expect(expiry('2026-10-01')).toEqual([])
  expect(expiry('2026-10-02')).toEqual(['now: CCA expires soon (2026-12-31)'])
  expect(expiry('2027-06-29')).toEqual(['now: CCA has expired (2026-12-31)'])
  expect(expiry('2027-06-30')).toEqual([])
})

test('the A can be taken away as soon as one option is met; before, the nearest says when', () => {
  const wallet = [held('CPC_A', '2026-06-01')]
  const removal = (record: Facts['record'], others: HeldCredential[] = []) =>
    steps({ wallet: [...wallet, ...others], record: record ?? {} }).filter(
      ({ kind }) => kind === 'TAKE_A_AWAY',
    )
  const met = {
    courses: [{ title: 'CPC preparation', contactMinutes: 80 * 60, completedOn: day('2026-05-01') }],
    practicode: { cases: 600, scorePercent: 84, readOn: day('2026-07-01') },
  }
  expect(removal(met)).toEqual([
    {
      kind: 'TAKE_A_AWAY',
      credential: 'CPC_A',
      body: null,
      title: 'The A of CPC-A can be taken away',
      text: 'Option 3 has been met since July 1, 2026: coding preparation courses of 80 contact hours and 600 Practicode cases at 70 percent or more. Send the evidence to AAPC, and record CPC once it is granted.',
      dueOn: null,
      now: true,
    },
  ])
  const employments = [{ employerName: 'Lakeside Health', startedOn: day('2025-12-01'), endedOn: null }]
  expect(removal({ employments, courses: met.courses })).toMatchObject([
    { title: 'The A of CPC-A can be taken away on November 30, 2026', dueOn: day('2026-11-30'), now: false },
  ])
  expect(removal({})).toMatchObject([{ title: 'The A of CPC-A stays for now', dueOn: null, now: false }])
  expect(removal(met, [held('CPC', '2026-08-01')])).toEqual([])
})

test('a failed or missed exam asks for the next attempt, a passed one for its certification, until one of them is held', () => {
  const failed = attempt('CPC', '2026-09-01', 'FAILED', 64)
  expect(steps({ attempts: [failed] })).toEqual([
    {
      kind: 'SIT_EXAM',
      credential: 'CPC',
      body: null,
      title: 'Plan the next attempt at CPC',
      text: 'The exam was not passed with 64 percent on September 1, 2026. Write the next attempt down once it is sat.',
      dueOn: null,
      now: true,
    },
  ])
  expect(steps({ attempts: [attempt('CCA', '2026-09-01', 'ABSENT')] })[0]?.text).toEqual(
    'The learner did not sit the exam on September 1, 2026. Write the next attempt down once it is sat.',
  )
  const passed = attempt('CPC', '2026-10-01', 'PASSED', 71)
  expect(steps({ attempts: [passed, failed] })).toMatchObject([
    {
      title: 'Record CPC-A',
      text: 'The exam for CPC was passed on October 1, 2026, and CPC-A is not in the wallet yet.',
    },
  ])
  const exams = (wallet: HeldCredential[]) =>
    steps({ attempts: [failed, passed], wallet }).filter(
      ({ kind }) => kind !== 'EARN_CEUS' && kind !== 'TAKE_A_AWAY',
    )
  expect(exams([held('CPC_A', '2026-10-01')])).toEqual([])
  expect(exams([held('CPC', '2026-10-01')])).toEqual([])
})

test('of several options the one whose day comes first is told, even when more of another is done', () => {
  const record = {
    employments: [{ employerName: 'Lakeside Health', startedOn: day('2026-06-01'), endedOn: null }],
    courses: [{ title: 'CPC preparation', contactMinutes: 79 * 60, completedOn: day('2026-05-01') }],
  }
  expect(apprenticeStatusRemoval({ ...nothing, ...record }, day('2026-11-23')).nearest).toBe(2)
  expect(shown({ wallet: [held('CPC_A', '2026-06-01')], record, renewsOn: '2027-05-31' })).toEqual([
    'wait: Earn 18 CEUs for AAPC (2027-05-31)',
    'wait: The A of CPC-A can be taken away on May 31, 2028 (2028-05-31)',
  ])
})

test('an award that the program asks for is waited for until it is held, and then until it is proven', () => {
  const skill = {
    credential: 'ESW_COMMUNICATION',
    title: 'Communication',
    sentence: progressWord('WEEKS_PASS'),
  } as const
  expect(steps({ asked: [{ ...skill, held: false, met: false }] })).toEqual([
    {
      kind: 'ASKED_AWARD',
      credential: 'ESW_COMMUNICATION',
      body: null,
      title: 'Communication is missing',
      text: 'Nothing has to be done: time passes.',
      dueOn: null,
      now: false,
    },
  ])
  expect(shown({ asked: [{ ...skill, held: true, met: false }] })).toEqual([
    'now: Communication is not all the program asks for yet',
  ])
  expect(steps({ asked: [{ ...skill, held: true, met: true }] })).toEqual([])
})

test('what can be done now stands before what is waited for, and no step is lost', () => {
  expect(
    shown({
      wallet: [held('CPC_A'), held('CCA', '2026-01-01', '2026-12-31')],
      attempts: [attempt('CCS', '2026-09-01', 'FAILED'), attempt('CRC', '2026-10-01', 'PASSED')],
      renewsOn: '2027-10-31',
      record: {
        employments: [{ employerName: 'Lakeside Health', startedOn: day('2026-01-01'), endedOn: null }],
      },
    }),
  ).toEqual([
    'now: CCA expires soon (2026-12-31)',
    'now: Record CRC',
    'now: Plan the next attempt at CCS',
    'wait: Earn 36 CEUs for AAPC (2027-10-31)',
    'wait: Earn 20 CEUs for AHIMA (2027-12-31)',
    'wait: The A of CPC-A can be taken away on December 31, 2027 (2027-12-31)',
  ])
})

test('the order in which the facts were written down changes nothing', () => {
  const wallets = fc.uniqueArray(fc.constantFrom(...WALLET), { maxLength: 6 })
  const attempts = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...EXAMS), fc.integer({ min: 0, max: 300 }), fc.constantFrom(...EXAM_OUTCOMES)),
    { maxLength: 6, selector: ([exam, days]) => `${exam} ${days}` },
  )
  fc.assert(
    fc.property(wallets, attempts, (kinds, sat) => {
      const wallet = kinds.map((kind, index) => held(kind, `2025-0${index + 1}-01`, `2026-1${index % 3}-15`))
      const tried = sat.map(([exam, days, outcome]) =>
        attempt(exam, day('2026-01-01').add({ days }).toString(), outcome),
      )
      const forward = steps({ wallet, attempts: tried })
      expect(steps({ wallet: wallet.toReversed(), attempts: tried.toReversed() })).toEqual(forward)
      const nows = forward.map(({ now }) => now)
      expect(nows).toEqual([...nows.filter((now) => now), ...nows.filter((now) => !now)])
    }),
  )
})
