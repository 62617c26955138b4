import type { WalletCode } from '@journeyline/domain/credentials/credentials'
import type { Exam, ExamOutcome } from '@journeyline/domain/credentials/exams/exam-attempt'
import { daysFrom, plusDays } from './days.ts'
import { type DemoCeu, type DemoCeuStory, demoCeus } from './demo-ceus.ts'
import type { DemoLearner } from './demo-roster.ts'
import { seeded, seededChoice, seededOrder } from './seeded.ts'

/** What a learner of the demo holds, sat and earned; days are written YYYY-MM-DD. */
export interface DemoWallet {
  learner: DemoLearner
  credentials: DemoCredential[]
  attempts: DemoAttempt[]
  ceus: DemoCeu[]
  aapcRenewsOn: string | null
}

interface DemoCredential {
  kind: WalletCode
  number: string | null
  awardedOn: string | null
  expiresOn: string | null
  note: string | null
}

interface DemoAttempt {
  exam: Exam
  satOn: string
  outcome: ExamOutcome
  scorePercent: number | null
}

/** How far those who completed are with their CEUs, the first ones of the shuffled order first. */
const CEU_STORIES: [DemoCeuStory, number][] = [
  ['CORRECTED', 1],
  ['SHORT', 6],
  ['ON_COURSE', 22],
  ['BEGUN', 11],
]

/** The wallets of the demo, each always the learner's own; a few renewals are due soon after today. */
export function demoWallets(learners: readonly DemoLearner[], today: string): DemoWallet[] {
  const stories = ceuStories(learners)
  return learners.map((learner) => {
    const attempts = attemptsOf(learner)
    const credentials = credentialsOf(learner, attempts)
    const story = stories.get(learner.externalId)
    const renewal = story ? renewalOf(learner, story, today) : null
    const certifiedOn = credentials.find(({ kind }) => kind === 'CPC_A')?.awardedOn
    return {
      learner,
      credentials,
      attempts,
      ceus: story && certifiedOn ? demoCeus(learner, story, { certifiedOn, credentials }) : [],
      aapcRenewsOn: renewal,
    }
  })
}

function ceuStories(learners: readonly DemoLearner[]): ReadonlyMap<string, DemoCeuStory> {
  const completed = learners.filter(({ stage }) => stage === 'COMPLETED')
  const inOrder = seededOrder(completed, ({ externalId }) => externalId, 'continuing education')
  const stories = CEU_STORIES.flatMap(([story, many]) => Array<DemoCeuStory>(many).fill(story))
  return new Map(inOrder.map(({ externalId }, index) => [externalId, stories[index] ?? 'BEGUN']))
}

/** The exam for the CPC: some fail first, a few miss a date, and some have not passed yet. */
function attemptsOf(learner: DemoLearner): DemoAttempt[] {
  const { externalId, stage, trainingOn, internshipStartedOn, asOf } = learner
  const passedOn = certifiedOn(learner)
  const chance = seeded(externalId, 'first attempt')
  if (passedOn === null) {
    const mayTry = stage === 'PRACTICODE' ? chance < 0.15 : stage === 'INTERNSHIP'
    if (!mayTry) return []
    const satOn = plusDays(asOf, -5 - 20 * seeded(externalId, 'sat on'))
    // one passed so lately that the certification is not written down yet
    const isLate = stage === 'INTERNSHIP' && chance > 0.7 && internshipStartedOn !== null
    return [isLate ? passed(learner, satOn) : failed(learner, satOn, 'first')]
  }
  const firstOn = plusDays(passedOn, -38 - 25 * seeded(externalId, 'came back after'))
  const before = daysFrom(trainingOn, firstOn) < 21 || chance > 0.3 ? [] : [failed(learner, firstOn, 'first')]
  return [...before, passed(learner, passedOn)]
}

function passed({ externalId }: DemoLearner, satOn: string): DemoAttempt {
  const scorePercent = 70 + Math.floor(24 * seeded(externalId, 'passed with'))
  return { exam: 'CPC', satOn, outcome: 'PASSED', scorePercent }
}

function failed({ externalId }: DemoLearner, satOn: string, which: string): DemoAttempt {
  if (seeded(externalId, 'did not come', which) < 0.15) {
    return { exam: 'CPC', satOn, outcome: 'ABSENT', scorePercent: null }
  }
  const scorePercent = 55 + Math.floor(15 * seeded(externalId, 'failed with', which))
  return { exam: 'CPC', satOn, outcome: 'FAILED', scorePercent }
}

/** The day of the first certification, CPC-A: the roster gives it until the A is taken away with the completion. */
function certifiedOn({ externalId, stage, credentialOn, internshipStartedOn }: DemoLearner): string | null {
  if (credentialOn === null || stage !== 'COMPLETED') return credentialOn
  const from = internshipStartedOn ?? credentialOn
  return plusDays(from, daysFrom(from, credentialOn) * (0.2 + 0.3 * seeded(externalId, 'certified')))
}

function credentialsOf(learner: DemoLearner, attempts: readonly DemoAttempt[]): DemoCredential[] {
  const { externalId, credential, credentialOn, stage } = learner
  const passedOn = attempts.find(({ outcome }) => outcome === 'PASSED')?.satOn
  if (!credential || !passedOn) return []
  const member = `01${String(Math.floor(seeded(externalId, 'member') * 1e6)).padStart(6, '0')}`
  const none = { expiresOn: null, note: null }
  const first: DemoCredential = { kind: 'CPC_A', number: member, awardedOn: passedOn, ...none }
  if (stage !== 'COMPLETED') return [first]
  const full: DemoCredential = {
    kind: 'CPC',
    number: member,
    awardedOn: credentialOn,
    expiresOn: null,
    note: seededChoice(['A taken away with option 3.', null, null], externalId, 'noted'),
  }
  return [first, full, ...second(learner, member)]
}

/** A second certification that some hold: risk adjustment, or AHIMA's from before the program, which expires. */
function second({ externalId, credentialOn, asOf }: DemoLearner, member: string): DemoCredential[] {
  const chance = seeded(externalId, 'second certification')
  const awardedOn = plusDays(credentialOn ?? asOf, 40 + 60 * seeded(externalId, 'second on'))
  if (chance < 0.2 && awardedOn <= asOf) {
    return [{ kind: 'CRC', number: member, awardedOn, expiresOn: null, note: null }]
  }
  if (chance < 0.8) return []
  const broughtOn = plusDays(asOf, -712 + 50 * seeded(externalId, 'brought along'))
  const number = `A${Math.floor(100_000 + 800_000 * seeded(externalId, 'AHIMA'))}`
  const note = 'Brought along from an earlier job.'
  return [{ kind: 'CCA', number, awardedOn: broughtOn, expiresOn: plusDays(broughtOn, 729), note }]
}

/** Memberships begin with the program and renew with a month's end; some are about to, of a few nobody knows the day. */
function renewalOf(
  { externalId, enrolledOn }: DemoLearner,
  story: DemoCeuStory,
  today: string,
): string | null {
  if (story === 'SHORT') return monthEnd(plusDays(today, seededChoice([20, 50], externalId, 'renews')), 0)
  if (story === 'BEGUN' && seeded(externalId, 'renews') < 0.4) return null
  return monthEnd(enrolledOn, 2)
}

/** The last day of the day's month, so many years later. */
function monthEnd(day: string, years: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year + years, month, 0)).toISOString().slice(0, 10)
}
