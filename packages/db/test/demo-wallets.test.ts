import {
  CeuEntryDetails,
  type CeuLedgerLine,
  mayRecordCeuEntry,
} from '@journeyline/domain/credentials/ceus/ceu-entry'
import { ceuRenewals } from '@journeyline/domain/credentials/ceus/ceu-renewal'
import { CredentialDetails, mayHoldCredential } from '@journeyline/domain/credentials/credential-details'
import {
  certificationFromExam,
  ExamAttemptDetails,
  mayRecordExamAttempt,
} from '@journeyline/domain/credentials/exams/exam-attempt'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { AS_OF } from '../src/demo/demo-quarters.ts'
import { demoRoster } from '../src/demo/demo-roster.ts'
import { type DemoWallet, demoWallets } from '../src/demo/demo-wallets.ts'
import { rowsOf } from './database.ts'
import { demoDatabase } from './demo-database.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const wallets = demoWallets(demoRoster(AS_OF).learners, AS_OF)
const today = day(AS_OF)

test('the wallets of the demo obey the rules of credentials and exams', () => {
  for (const { learner, credentials, attempts } of wallets) {
    const learnerName = learner.externalId
    for (const [index, { kind, awardedOn, ...rest }] of credentials.entries()) {
      const { success } = CredentialDetails.safeParse({ kind, awardedOn, ...rest })
      const held = credentials.slice(0, index).map((other) => other.kind)
      const decision = mayHoldCredential({ learnerName, kind, awardedOn: day(awardedOn!), held, today })
      expect({ learnerName, kind, success, decision }).toMatchObject({
        success: true,
        decision: { allowed: true },
      })
    }
    for (const [index, attempt] of attempts.entries()) {
      const others = attempts.slice(0, index).map(({ exam, satOn }) => ({ exam, satOn: day(satOn) }))
      const sat = { learnerName, exam: attempt.exam, satOn: day(attempt.satOn), others, today }
      expect(ExamAttemptDetails.safeParse(attempt).success).toBe(true)
      expect(mayRecordExamAttempt(sat)).toEqual({ allowed: true })
      expect(attempt.satOn > learner.trainingOn).toBe(true)
    }
  }
})

test('who is certified passed the exam on that day, and some failed or missed it first', () => {
  const certified = wallets.filter(({ credentials }) => credentials.length > 0)
  expect(certified).toHaveLength(139)
  for (const { attempts, credentials } of certified) {
    const passed = attempts.at(-1)!
    const given = certificationFromExam({ ...passed, experienceProven: false })
    expect(credentials[0]).toMatchObject({ kind: given, awardedOn: passed.satOn })
  }
  const outcomes = wallets.flatMap(({ attempts }) => attempts.map(({ outcome }) => outcome))
  const many = (outcome: string) => outcomes.filter((one) => one === outcome).length
  expect(many('FAILED')).toBeGreaterThan(15)
  expect(many('ABSENT')).toBeGreaterThan(1)
  const unrecorded = wallets.filter(
    ({ attempts, credentials }) =>
      attempts.some(({ outcome }) => outcome === 'PASSED') && credentials.length === 0,
  )
  expect(unrecorded.length).toBeGreaterThanOrEqual(1)
})

test('the ledgers obey the rules, and show renewals on course, short, and with entries that do not count', () => {
  const uncounted = new Set<string>()
  const missing: number[] = []
  for (const wallet of wallets.filter(({ ceus }) => ceus.length > 0)) {
    const ledger: CeuLedgerLine[] = []
    for (const [index, { reversedFor, earnedOn, ...entry }] of wallet.ceus.entries()) {
      expect(CeuEntryDetails.safeParse({ ...entry, earnedOn }).success).toBe(true)
      const earned = { ...entry, kind: 'EARNED' as const, id: `e${index}`, earnedOn: day(earnedOn) }
      expect(mayRecordCeuEntry({ entry: earned, ledger, today })).toEqual({ allowed: true })
      ledger.push(earned)
      if (reversedFor)
        ledger.push({ kind: 'REVERSAL', id: `r${index}`, reverses: `e${index}`, reason: reversedFor })
    }
    const [renewal] = renewalsOf(wallet, ledger)
    for (const { uncounted: none } of renewal!.entries) if (none) uncounted.add(none.why)
    missing.push(renewal!.cycles.find(({ standing }) => standing === 'CURRENT')!.missingUnits)
  }
  expect([...uncounted].sort()).toEqual(['BEFORE_CERTIFICATION', 'REVERSED'])
  expect(missing.filter((units) => units === 0).length).toBeGreaterThan(2)
  expect(missing.filter((units) => units > 2000).length).toBeGreaterThan(2)
})

test('the database holds what the wallets say', async () => {
  const { owner } = await demoDatabase()
  const [counts] = await rowsOf(
    owner,
    `select (select count(*)::int from credential) as credentials, (select count(*)::int from exam_attempt) as attempts,
      (select count(*)::int from ceu_entry where reverses_id is null) as ceus,
      (select count(*)::int from ceu_entry where reverses_id is not null) as reversals,
      (select count(*)::int from learner where aapc_renews_on is not null) as renewals`,
  )
  const sum = (count: (wallet: DemoWallet) => number) =>
    wallets.reduce((total, wallet) => total + count(wallet), 0)
  expect(counts).toEqual({
    credentials: sum(({ credentials }) => credentials.length),
    attempts: sum(({ attempts }) => attempts.length),
    ceus: sum(({ ceus }) => ceus.length),
    reversals: 1,
    renewals: sum(({ aapcRenewsOn }) => (aapcRenewsOn ? 1 : 0)),
  })
})

function renewalsOf({ credentials, aapcRenewsOn }: DemoWallet, ledger: CeuLedgerLine[]) {
  const wallet = credentials.map(({ kind, awardedOn, expiresOn }) => ({
    kind,
    awardedOn: awardedOn ? day(awardedOn) : null,
    expiresOn: expiresOn ? day(expiresOn) : null,
  }))
  return ceuRenewals({ wallet, ledger, renewsOn: { AAPC: aapcRenewsOn ? day(aapcRenewsOn) : null }, today })
}
