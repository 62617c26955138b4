import { requirementOf } from '@journeyline/domain/programs/requirement'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { expect, test } from 'vitest'
import { PRINTED_DOCUMENTS } from '../../../test/printed-documents.ts'
import { outside, readPdf } from '../../../test/read-pdf.ts'

const printed = async () => {
  const document = PRINTED_DOCUMENTS.find(
    ({ name }) => name === 'the record of learning of a Welsh apprentice',
  )
  return readPdf(await document!.print('en'))
}

test('the record says whose it is, with days as Wales writes them, on A4', async () => {
  const { text, title, language, pages } = await printed()
  expect(text).toContain(
    'Record of learning Noor Haddad, as of 24 November 2026 Pathway Pathway Clinical Coding Version Medical Coder, version 1 Cohort Spring 2026 Started on 2 February 2026 Planned end 30 June 2027 Employer Lakeside Health',
  )
  expect([title, language]).toEqual(['Record of learning: Noor Haddad, 24 November 2026', 'en-GB'])
  expect(pages.map(({ size }) => size)).toEqual(pages.map(() => [595.28, 841.89]))
})

test('each award has its body, where there is one alone, its day, and whether the certificate with units is on file', async () => {
  const { text } = await printed()
  expect(text).toContain(
    'Award Awarded on Certificate with units Level 4 - Diploma in Clinical Coding (Wales) Level 4, 48 credits, 480 h Awarded by Agored Cymru as C00/4514/4 30 June 2026 ✓ On file Communication Level 2, 6 credits, 60 h – Not on file yet Application of number Level 2, 6 credits, 60 h Not awarded yet Not on file yet',
  )
})

test('units, and hours on and off the job beside what is asked; what counts from before the start is told apart', async () => {
  const { text } = await printed()
  const asked = requirementOf(WALES_CLINICAL_CODING.requirements, 'RTI_HOURS')!.minutes / 60
  expect(text).toContain('Unit Planned Done C-1 Medical Coder 60 h 30 h')
  expect(text).toContain(
    `Approved Asked for Waiting for approval On the job 150 h 280 h 1 h Off the job 120 h ${asked} h 0 h of it before the start, for ESW Communication 20 h of it credited for what was done before 10 h`,
  )
})

test('reviews have their day and who signed; checks have their standing and day, and nothing of what was found', async () => {
  const { text } = await printed()
  expect(text).toContain(
    'Held on Signed by 3 August 2026 Apprentice, Tutor and Supervisor 2 November 2026 Not signed yet',
  )
  expect(text).toContain(
    'Check or declaration Standing Made on Holds until Medical Coder Passed 2 February 2026 Medical Coder Not passed 2 February 2026 Medical Coder Not declared yet About this text',
  )
})

test('nothing on it is a box of the US form, and nothing stands outside', async () => {
  const pdf = await printed()
  expect(pdf.text).not.toMatch(
    /COURSE|JOB FUNCTION|Related|Technical|RTI|OJT|RAPIDS|O\*NET|Hybrid|Instruction/,
  )
  expect(outside(pdf)).toEqual([])
  expect(pdf.pages.flatMap(({ unmarked }) => unmarked)).toEqual([])
})
