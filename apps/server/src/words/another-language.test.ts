import { LABELS_IN } from '@journeyline/domain/language/labels'
import { SENTENCES_IN as DOMAIN_IN } from '@journeyline/domain/language/sentences'
import { versionName } from '@journeyline/domain/programs/program-version'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { speakWelsh, WELSH } from '@journeyline/messages/testing/another-language'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { signedIn } from '../../test/signed-in.ts'
import { workProcessSchedule } from '../documents/schedule/work-process-schedule.ts'
import { sealId } from '../graphql/global-id.ts'
import { SENTENCES_IN } from './say.ts'

const DOMAIN = {
  STAGE_CHANGE_BEFORE_STAGE: 'Mae {learnerName} yn {from, stage} ers {since, day}.',
  GATE_NOT_PASSED: 'Nid {to, stage} eto: {open, words, or}.',
}
const SERVER = {
  REQUIREMENT_KIND: '{kind, requirementKind}: {gate, words}',
  AWARD_ASSESSED_IN: 'Asesir yn {languages, languageName, or}',
  ABOUT_PUBLISHED: 'ym {publishedOn, dayAsKnown}',
}
const LABELS = {
  stage: { PRACTICODE: 'Ymarfer', APPRENTICESHIP: 'Prentisiaeth' },
  requirementKind: { QUALIFICATION: 'Cymhwyster' },
}

let forget: () => void
beforeAll(() => {
  forget = speakWelsh<object>([DOMAIN_IN, DOMAIN], [SENTENCES_IN, SERVER], [LABELS_IN, LABELS])
})
afterAll(() => forget())

const world = useWorld()

const CHANGE = `mutation ($input: ChangeStageInput!) { changeStage(input: $input) {
  ... on BatchRefusedError { rows { refusal { message code } } } } }`

test('the API answers in another language whoever asks for it, and in English where it has no words', async () => {
  const { cookie } = await signedIn(world, { role: 'STAFF_ADMIN' })
  const { id, version } = await world.given.enrollment({ stage: 'PRACTICODE', since: '2026-11-02' })
  const moves = [{ enrollmentId: sealId('Enrollment', id), expectedVersion: version }]
  const refusal = async (change: object) => {
    const answer = await fetch(`${await world.url()}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': 'true',
        'accept-language': 'cy-GB, cy;q=0.9, en;q=0.2',
        cookie,
      },
      body: JSON.stringify({ query: CHANGE, variables: { input: { moves, ...change } } }),
    })
    const { data } = (await answer.json()) as {
      data: { changeStage: { rows: { refusal: { message: string; code: string } }[] } }
    }
    return data.changeStage.rows.map(({ refusal }) => refusal)
  }
  const back = { toStage: 'TRAINING', effectiveOn: '2026-11-01', reason: 'Needs the basics again' }
  expect(await refusal(back)).toEqual([
    {
      message: expect.stringMatching(/^Mae .+ yn Ymarfer ers 2 Tachwedd 2026\.$/),
      code: 'STAGE_CHANGE_BEFORE_STAGE',
    },
  ])
  expect(await refusal({ toStage: 'APPRENTICESHIP', effectiveOn: '2026-11-20' })).toEqual([
    {
      message:
        'Nid Prentisiaeth eto: 0 of 600 Practicode cases are recorded, no Practicode score is recorded neu nobody employs them.',
      code: 'GATE_NOT_PASSED',
    },
  ])
  expect(await refusal({ ...back, effectiveOn: '2027-01-04' })).toEqual([
    {
      message:
        "A stage can't change in the future: January 4, 2027 is yet to come. Give today or an earlier day.",
      code: 'STAGE_CHANGE_AHEAD',
    },
  ])
})

test('what is printed in another language has its sentences, labels, lists and months', async () => {
  const form = {
    ...({
      paper: 'A4',
      language: WELSH,
      country: 'GB',
      sponsorName: 'Coding Clarified',
      record: null,
    } as const),
    writtenAt: Temporal.Instant.from('2026-11-24T15:00:00Z'),
    versionName: versionName('Medical Coder', 1),
  }
  const welsh = await readPdf(await workProcessSchedule({ ...form, standard: WALES_CLINICAL_CODING }))
  expect(welsh.language).toBe('cy')
  expect(welsh.text).toContain('Cymhwyster: To complete the program')
  expect(welsh.text).toContain('Asesir yn Saesneg neu Cymraeg')
  expect(welsh.text).toContain('ym 21 Chwefror 2025')
  const american = await readPdf(await workProcessSchedule({ ...form, standard: US_MEDICAL_CODER }))
  expect(american.text).toContain('ym Rhagfyr 2017')
})
