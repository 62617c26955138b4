import { expect, test } from 'vitest'
import {
  CREDENTIALS,
  credentialFacts,
  credentialFrom,
  credentialName,
  fullForm,
  issuerName,
  WALLET,
} from './credentials.ts'

test('a certification is known by its name or code, however the hyphen is written', () => {
  expect(CREDENTIALS.map(credentialName)).toEqual([
    'CPC-A',
    'CPC',
    'COC-A',
    'COC',
    'CRC',
    'CCA',
    'CCS',
    'CCS-P',
  ])
  expect(CREDENTIALS.map(credentialName).map(credentialFrom)).toEqual(CREDENTIALS)
  expect(['cpc-a', 'CPC_A', ' CPC A ', 'CPC–A'].map(credentialFrom)).toEqual([
    'CPC_A',
    'CPC_A',
    'CPC_A',
    'CPC_A',
  ])
  expect(credentialFrom('MD')).toBeNull()
})

test('the wallet holds the certifications, three essential skills and the Welsh diploma, each with the body that alone awards it', () => {
  const table = WALLET.map((credential) => {
    const { title, family, issuer } = credentialFacts(credential)
    return [title, family, issuer && issuerName(issuer)]
  })
  expect(table).toEqual([
    ['Certified Professional Coder, apprentice', 'CERTIFICATION', 'AAPC'],
    ['Certified Professional Coder', 'CERTIFICATION', 'AAPC'],
    ['Certified Outpatient Coder, apprentice', 'CERTIFICATION', 'AAPC'],
    ['Certified Outpatient Coder', 'CERTIFICATION', 'AAPC'],
    ['Certified Risk Adjustment Coder', 'CERTIFICATION', 'AAPC'],
    ['Certified Coding Associate', 'CERTIFICATION', 'AHIMA'],
    ['Certified Coding Specialist', 'CERTIFICATION', 'AHIMA'],
    ['Certified Coding Specialist, physician-based', 'CERTIFICATION', 'AHIMA'],
    ['Level 2 Essential Skills Wales Communication', 'ESSENTIAL_SKILL', null],
    ['Level 2 Essential Skills Wales Application of Number', 'ESSENTIAL_SKILL', null],
    ['Level 2 Essential Skills Wales Digital Literacy', 'ESSENTIAL_SKILL', null],
    ['Level 4 Diploma in Clinical Coding (Wales)', 'QUALIFICATION', 'Agored Cymru'],
  ])
})

test('the essential skills come to 18 credits and 180 guided learning hours, the diploma to 48 and 480', () => {
  const skills = WALLET.map(credentialFacts).filter(({ family }) => family === 'ESSENTIAL_SKILL')
  expect(
    skills.map(({ level, credits, guidedLearningMinutes }) => [level, credits, guidedLearningMinutes]),
  ).toEqual([
    [2, 6, 3600],
    [2, 6, 3600],
    [2, 6, 3600],
  ])
  expect(credentialFacts('DIPLOMA_CLINICAL_CODING')).toMatchObject({
    level: 4,
    credits: 48,
    totalQualificationMinutes: 28_800,
    qualificationNumber: 'C00/4514/4',
  })
})

test('an apprentice form becomes the full one, and nothing else becomes anything', () => {
  expect(
    WALLET.filter((credential) => fullForm(credential) !== null).map((code) => [code, fullForm(code)]),
  ).toEqual([
    ['CPC_A', 'CPC'],
    ['COC_A', 'COC'],
  ])
})
