import { expect, test } from 'vitest'
import {
  PRIOR_QUALIFICATION_CODES,
  PRIOR_QUALIFICATIONS,
  priorQualificationName,
} from './prior-qualifications.ts'

test('the seven prior qualifications are listed in the words of the seed, two without credit transfer (D17-D24)', () => {
  expect(
    PRIOR_QUALIFICATION_CODES.map(
      (code) => `${code}: ${priorQualificationName(code)}, ${PRIOR_QUALIFICATIONS[code].creditTransfer}`,
    ),
  ).toEqual([
    'ESSENTIAL_SKILLS_WALES: Essential Skills Wales, true',
    'LEVEL_3_APPRENTICESHIP: Level 3 Apprenticeship, true',
    'GCSE: GCSEs, true',
    'GCE_A_LEVEL: GCE A Levels, true',
    'WELSH_BACCALAUREATE: Welsh Baccalaureate, false',
    'WELSH_BACCALAUREATE_PRINCIPAL_LEARNING: Welsh Baccalaureate with Principal Learning, false',
    'OTHER_LEVEL_3: Other level 3 qualifications, true',
  ])
})
