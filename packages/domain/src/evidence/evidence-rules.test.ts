import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { type Award, awardEvidence, EvidenceDetails } from './evidence-rules.ts'

const copy = { detailsUnits: true }
const diploma: Award = {
  kind: 'QUALIFICATION',
  name: 'Level 4 Diploma in Clinical Coding (Wales)',
  evidence: [copy],
}
const number: Award = { kind: 'ESSENTIAL_SKILL', name: 'Application of number', evidence: [copy] }

test('evidence is confirmed to show neither patients nor Practicode', () => {
  expect(EvidenceDetails.parse({ confirmed: true })).toEqual({ detailsUnits: false, confirmed: true })
  const confirm =
    'confirmed: Look through the file and confirm that it shows nothing of a patient and nothing of Practicode. If it does, take that out first.'
  const problems = (facts: object) =>
    problemsOf(EvidenceDetails.safeParse({ confirmed: true, ...facts })).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    )
  expect(problems({ confirmed: false })).toEqual([confirm])
  expect(problems({ confirmed: undefined })).toEqual([confirm])
  expect(problems({ detailsUnits: 'yes' })).toEqual([
    'detailsUnits: Say whether the certificate lists the units completed.',
  ])
})

test('each award says whether its evidence suffices', () => {
  expect(awardEvidence(diploma)).toEqual({
    code: 'QUALIFICATION',
    standing: 'the certificate of Level 4 Diploma in Clinical Coding (Wales) lists the units completed',
    measure: null,
    met: true,
  })
  expect(awardEvidence({ ...number, evidence: [] })).toEqual({
    code: 'ESSENTIAL_SKILL',
    standing: 'the certificate of Application of number is missing',
    measure: null,
    met: false,
    next: 'Add a copy of the certificate of Application of number that lists the units completed.',
    meetsOn: null,
  })
})
